// Looking through a range without changing it.
#pragma once
#include <iterator>
#include <kulibin/compare.h>

namespace std {

template <class _At, class _Test>
constexpr _At find_if(_At __from, _At __to, _Test __test) {
  while (__from != __to && !__test(*__from)) ++__from;
  return __from;
}
template <class _At, class _Test>
constexpr _At find_if_not(_At __from, _At __to, _Test __test) {
  while (__from != __to && __test(*__from)) ++__from;
  return __from;
}
template <class _At, class _Item>
constexpr _At find(_At __from, _At __to, const _Item &__item) {
  while (__from != __to && !(*__from == __item)) ++__from;
  return __from;
}
template <class _At, class _Of, class _Equal = __by_equality>
constexpr _At find_first_of(_At __from, _At __to, _Of __first, _Of __last, _Equal __equal = {}) {
  for (; __from != __to; ++__from) {
    for (_Of __one = __first; __one != __last; ++__one) {
      if (__equal(*__from, *__one)) return __from;
    }
  }
  return __to;
}
template <class _At, class _Equal = __by_equality>
constexpr _At adjacent_find(_At __from, _At __to, _Equal __equal = {}) {
  if (__from == __to) return __to;
  for (_At __next = __from; ++__next != __to; __from = __next) {
    if (__equal(*__from, *__next)) return __from;
  }
  return __to;
}

template <class _At, class _Test>
constexpr bool all_of(_At __from, _At __to, _Test __test) {
  return find_if_not(__from, __to, __test) == __to;
}
template <class _At, class _Test>
constexpr bool any_of(_At __from, _At __to, _Test __test) {
  return find_if(__from, __to, __test) != __to;
}
template <class _At, class _Test>
constexpr bool none_of(_At __from, _At __to, _Test __test) {
  return find_if(__from, __to, __test) == __to;
}
template <class _At, class _Do>
constexpr _Do for_each(_At __from, _At __to, _Do __do) {
  for (; __from != __to; ++__from) __do(*__from);
  return __do;
}
template <class _At, class _Count, class _Do>
constexpr _At for_each_n(_At __from, _Count __n, _Do __do) {
  for (; __n > 0; --__n, ++__from) __do(*__from);
  return __from;
}
template <class _At, class _Item>
constexpr typename iterator_traits<_At>::difference_type count(_At __from, _At __to, const _Item &__item) {
  typename iterator_traits<_At>::difference_type __n = 0;
  for (; __from != __to; ++__from) __n += *__from == __item;
  return __n;
}
template <class _At, class _Test>
constexpr typename iterator_traits<_At>::difference_type count_if(_At __from, _At __to, _Test __test) {
  typename iterator_traits<_At>::difference_type __n = 0;
  for (; __from != __to; ++__from) __n += bool(__test(*__from));
  return __n;
}

template <class _A, class _B, class _Equal>
constexpr pair<_A, _B> mismatch(_A __from, _A __to, _B __other, _Equal __equal) {
  for (; __from != __to && __equal(*__from, *__other); ++__from, ++__other) {}
  return {__from, __other};
}
template <class _A, class _B>
constexpr pair<_A, _B> mismatch(_A __from, _A __to, _B __other) {
  return std::mismatch(__from, __to, __other, __by_equality());
}
template <class _A, class _B, class _Equal>
constexpr bool equal(_A __from, _A __to, _B __other, _Equal __equal) {
  for (; __from != __to; ++__from, ++__other) {
    if (!__equal(*__from, *__other)) return false;
  }
  return true;
}
template <class _A, class _B>
constexpr bool equal(_A __from, _A __to, _B __other) {
  return std::equal(__from, __to, __other, __by_equality());
}
// The same with the other range's end known: it may be the shorter.
template <class _A, class _B, class _Equal>
constexpr pair<_A, _B> mismatch(_A __from, _A __to, _B __other, _B __other_to, _Equal __equal) {
  for (; __from != __to && __other != __other_to && __equal(*__from, *__other); ++__from, ++__other) {}
  return {__from, __other};
}
template <class _A, class _B>
constexpr pair<_A, _B> mismatch(_A __from, _A __to, _B __other, _B __other_to) {
  return std::mismatch(__from, __to, __other, __other_to, __by_equality());
}
template <class _A, class _B, class _Equal>
constexpr bool equal(_A __from, _A __to, _B __other, _B __other_to, _Equal __equal) {
  pair<_A, _B> __differing = std::mismatch(__from, __to, __other, __other_to, __equal);
  return __differing.first == __to && __differing.second == __other_to;
}
template <class _A, class _B>
constexpr bool equal(_A __from, _A __to, _B __other, _B __other_to) {
  return std::equal(__from, __to, __other, __other_to, __by_equality());
}
template <class _A, class _B, class _Equal = __by_equality>
constexpr bool is_permutation(_A __from, _A __to, _B __other, _Equal __equal = {}) {
  _B __other_to = next(__other, distance(__from, __to));
  for (_A __one = __from; __one != __to; ++__one) {
    auto __is_alike = [&](const auto &__item) { return __equal(*__one, __item); };
    if (count_if(__from, __to, __is_alike) != count_if(__other, __other_to, __is_alike)) return false;
  }
  return true;
}
template <class _A, class _B, class _Less = __by_less>
constexpr bool lexicographical_compare(_A __from, _A __to, _B __first, _B __last, _Less __less = {}) {
  for (; __from != __to && __first != __last; ++__from, ++__first) {
    if (__less(*__from, *__first)) return true;
    if (__less(*__first, *__from)) return false;
  }
  return __from == __to && __first != __last;
}
template <class _At, class _Of, class _Equal = __by_equality>
constexpr _At search(_At __from, _At __to, _Of __first, _Of __last, _Equal __equal = {}) {
  for (;; ++__from) {
    _At __here = __from;
    for (_Of __one = __first;; ++__here, ++__one) {
      if (__one == __last) return __from;
      if (__here == __to) return __to;
      if (!__equal(*__here, *__one)) break;
    }
  }
}
template <class _At, class _Count, class _Item, class _Equal = __by_equality>
constexpr _At search_n(_At __from, _At __to, _Count __n, const _Item &__item, _Equal __equal = {}) {
  for (;; ++__from) {
    _At __here = __from;
    for (_Count __found = 0;; ++__here, ++__found) {
      if (__found >= __n) return __from;
      if (__here == __to) return __to;
      if (!__equal(*__here, __item)) break;
    }
  }
}
template <class _At, class _Of, class _Equal = __by_equality>
constexpr _At find_end(_At __from, _At __to, _Of __first, _Of __last, _Equal __equal = {}) {
  _At __found = __to;
  if (__first == __last) return __found;
  while ((__from = search(__from, __to, __first, __last, __equal)) != __to) __found = __from++;
  return __found;
}
template <class _At, class _Test>
constexpr bool is_partitioned(_At __from, _At __to, _Test __test) {
  return none_of(find_if_not(__from, __to, __test), __to, __test);
}
template <class _At, class _Test>
constexpr _At partition_point(_At __from, _At __to, _Test __test) {
  for (auto __n = distance(__from, __to); __n > 0;) {
    auto __half = __n / 2;
    _At __middle = next(__from, __half);
    if (__test(*__middle)) {
      __from = ++__middle;
      __n -= __half + 1;
    } else {
      __n = __half;
    }
  }
  return __from;
}

} // namespace std
