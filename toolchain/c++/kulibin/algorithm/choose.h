// Of a few values, the least, the greatest, the nearest within bounds.
#pragma once
#include <kulibin/compare.h>
#include <kulibin/plain_names.h>
#include <utility>

namespace std {

template <class _Item, class _Less>
constexpr const _Item &min(const _Item &__a, const _Item &__b, _Less __less) {
  return __less(__b, __a) ? __b : __a;
}
template <class _Item>
constexpr const _Item &min(const _Item &__a, const _Item &__b) {
  return __b < __a ? __b : __a;
}
template <class _Item, class _Less>
constexpr const _Item &max(const _Item &__a, const _Item &__b, _Less __less) {
  return __less(__a, __b) ? __b : __a;
}
template <class _Item>
constexpr const _Item &max(const _Item &__a, const _Item &__b) {
  return __a < __b ? __b : __a;
}
template <class _Item, class _Less = __by_less>
constexpr pair<const _Item &, const _Item &> minmax(const _Item &__a, const _Item &__b, _Less __less = {}) {
  if (__less(__b, __a)) return {__b, __a};
  return {__a, __b};
}
template <class _Item, class _Less = __by_less>
constexpr const _Item &clamp(const _Item &__value, const _Item &__low, const _Item &__high, _Less __less = {}) {
  return __less(__value, __low) ? __low : __less(__high, __value) ? __high : __value;
}

template <class _At, class _Less = __by_less>
constexpr _At min_element(_At __from, _At __to, _Less __less = {}) {
  _At __best = __from;
  if (__from != __to) {
    while (++__from != __to) {
      if (__less(*__from, *__best)) __best = __from;
    }
  }
  return __best;
}
template <class _At, class _Less = __by_less>
constexpr _At max_element(_At __from, _At __to, _Less __less = {}) {
  _At __best = __from;
  if (__from != __to) {
    while (++__from != __to) {
      if (__less(*__best, *__from)) __best = __from;
    }
  }
  return __best;
}
template <class _At, class _Less = __by_less>
constexpr pair<_At, _At> minmax_element(_At __from, _At __to, _Less __less = {}) {
  pair<_At, _At> __found(__from, __from);
  for (; __from != __to; ++__from) {
    if (__less(*__from, *__found.first)) __found.first = __from;
    if (!__less(*__from, *__found.second)) __found.second = __from;
  }
  return __found;
}

template <class _Item, class _Less = __by_less>
constexpr _Item min(initializer_list<_Item> __items, _Less __less = {}) {
  return *min_element(__items.begin(), __items.end(), __less);
}
template <class _Item, class _Less = __by_less>
constexpr _Item max(initializer_list<_Item> __items, _Less __less = {}) {
  return *max_element(__items.begin(), __items.end(), __less);
}
template <class _Item, class _Less = __by_less>
constexpr pair<_Item, _Item> minmax(initializer_list<_Item> __items, _Less __less = {}) {
  auto __found = minmax_element(__items.begin(), __items.end(), __less);
  return {*__found.first, *__found.second};
}

} // namespace std
