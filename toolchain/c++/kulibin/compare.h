#pragma once

namespace std {

// What the algorithms compare by when they are not told otherwise.
struct __by_less {
  template <class _A, class _B>
  constexpr bool operator()(const _A &__a, const _B &__b) const {
    return __a < __b;
  }
};
struct __by_equality {
  template <class _A, class _B>
  constexpr bool operator()(const _A &__a, const _B &__b) const {
    return __a == __b;
  }
};

} // namespace std
