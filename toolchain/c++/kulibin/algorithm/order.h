// Sorting and searching what is sorted. A board has a few kilobytes of RAM: small code and no recursion count for
// more here than the last cycle.
#pragma once
#include <iterator>
#include <kulibin/compare.h>
#include <kulibin/algorithm/change.h>
#include <kulibin/algorithm/look.h>

namespace std {

template <class _At, class _Less = __by_less>
constexpr _At is_sorted_until(_At __from, _At __to, _Less __less = {}) {
  if (__from == __to) return __to;
  for (_At __next = __from; ++__next != __to; __from = __next) {
    if (__less(*__next, *__from)) return __next;
  }
  return __to;
}
template <class _At, class _Less = __by_less>
constexpr bool is_sorted(_At __from, _At __to, _Less __less = {}) {
  return is_sorted_until(__from, __to, __less) == __to;
}

// Sinks the item at `__hole` of a heap of `__n` items to its place.
template <class _At, class _Count, class _Less>
constexpr void __sink(_At __heap, _Count __hole, _Count __n, _Less &__less) {
  auto __item = std::move(__heap[__hole]);
  for (;;) {
    _Count __child = 2 * __hole + 1;
    if (__child >= __n) break;
    if (__child + 1 < __n && __less(__heap[__child], __heap[__child + 1])) ++__child;
    if (!__less(__item, __heap[__child])) break;
    __heap[__hole] = std::move(__heap[__child]);
    __hole = __child;
  }
  __heap[__hole] = std::move(__item);
}
template <class _At, class _Less = __by_less>
constexpr void make_heap(_At __from, _At __to, _Less __less = {}) {
  auto __n = __to - __from;
  for (auto __i = __n / 2; __i > 0; --__i) __sink(__from, __i - 1, __n, __less);
}
template <class _At, class _Less = __by_less>
constexpr void push_heap(_At __from, _At __to, _Less __less = {}) {
  for (auto __i = __to - __from - 1; __i > 0;) {
    auto __parent = (__i - 1) / 2;
    if (!__less(__from[__parent], __from[__i])) return;
    iter_swap(__from + __parent, __from + __i);
    __i = __parent;
  }
}
template <class _At, class _Less = __by_less>
constexpr void pop_heap(_At __from, _At __to, _Less __less = {}) {
  auto __n = __to - __from;
  if (__n < 2) return;
  iter_swap(__from, __from + (__n - 1));
  __sink(__from, decltype(__n)(0), __n - 1, __less);
}
template <class _At, class _Less = __by_less>
constexpr void sort_heap(_At __from, _At __to, _Less __less = {}) {
  for (; __to - __from > 1; --__to) pop_heap(__from, __to, __less);
}

template <class _At, class _Less = __by_less>
constexpr _At is_heap_until(_At __from, _At __to, _Less __less = {}) {
  auto __n = __to - __from;
  for (decltype(__n) __i = 1; __i < __n; ++__i) {
    if (__less(__from[(__i - 1) / 2], __from[__i])) return __from + __i;
  }
  return __to;
}
template <class _At, class _Less = __by_less>
constexpr bool is_heap(_At __from, _At __to, _Less __less = {}) {
  return is_heap_until(__from, __to, __less) == __to;
}

// By insertion: equal items keep their order.
template <class _At, class _Less = __by_less>
constexpr void stable_sort(_At __from, _At __to, _Less __less = {}) {
  for (_At __next = __from; __next != __to; ++__next) {
    auto __item = std::move(*__next);
    _At __hole = __next;
    while (__hole != __from && __less(__item, *prev(__hole))) {
      *__hole = std::move(*prev(__hole));
      --__hole;
    }
    *__hole = std::move(__item);
  }
}
template <class _At, class _Less = __by_less>
constexpr void sort(_At __from, _At __to, _Less __less = {}) {
  // Up to here insertion is quicker.
  if (__to - __from <= 16) return stable_sort(__from, __to, __less);
  make_heap(__from, __to, __less);
  sort_heap(__from, __to, __less);
}
template <class _At, class _Less = __by_less>
constexpr void partial_sort(_At __from, _At __middle, _At __to, _Less __less = {}) {
  make_heap(__from, __middle, __less);
  for (_At __one = __middle; __one != __to; ++__one) {
    if (__middle == __from || !__less(*__one, *__from)) continue;
    iter_swap(__one, __from);
    __sink(__from, decltype(__middle - __from)(0), __middle - __from, __less);
  }
  sort_heap(__from, __middle, __less);
}
template <class _At, class _Into, class _Less = __by_less>
constexpr _Into partial_sort_copy(_At __from, _At __to, _Into __into, _Into __into_to, _Less __less = {}) {
  _Into __end = __into;
  for (; __from != __to && __end != __into_to; ++__from, ++__end) *__end = *__from;
  make_heap(__into, __end, __less);
  for (; __from != __to; ++__from) {
    if (__into == __end || !__less(*__from, *__into)) continue;
    *__into = *__from;
    __sink(__into, decltype(__end - __into)(0), __end - __into, __less);
  }
  sort_heap(__into, __end, __less);
  return __end;
}
// More than is asked for, and right.
template <class _At, class _Less = __by_less>
constexpr void nth_element(_At __from, _At, _At __to, _Less __less = {}) {
  sort(__from, __to, __less);
}

template <class _At, class _Item, class _Less = __by_less>
constexpr _At lower_bound(_At __from, _At __to, const _Item &__item, _Less __less = {}) {
  return partition_point(__from, __to, [&](const auto &__one) { return __less(__one, __item); });
}
template <class _At, class _Item, class _Less = __by_less>
constexpr _At upper_bound(_At __from, _At __to, const _Item &__item, _Less __less = {}) {
  return partition_point(__from, __to, [&](const auto &__one) { return !__less(__item, __one); });
}
template <class _At, class _Item, class _Less = __by_less>
constexpr pair<_At, _At> equal_range(_At __from, _At __to, const _Item &__item, _Less __less = {}) {
  return {lower_bound(__from, __to, __item, __less), upper_bound(__from, __to, __item, __less)};
}
template <class _At, class _Item, class _Less = __by_less>
constexpr bool binary_search(_At __from, _At __to, const _Item &__item, _Less __less = {}) {
  __from = lower_bound(__from, __to, __item, __less);
  return __from != __to && !__less(__item, *__from);
}
template <class _A, class _B, class _Into, class _Less = __by_less>
constexpr _Into merge(_A __from, _A __to, _B __first, _B __last, _Into __into, _Less __less = {}) {
  for (; __from != __to && __first != __last; ++__into) {
    if (__less(*__first, *__from)) *__into = *__first++;
    else *__into = *__from++;
  }
  return copy(__first, __last, copy(__from, __to, __into));
}

// Sorts both halves anew, which needs no second place for them.
template <class _At, class _Less = __by_less>
constexpr void inplace_merge(_At __from, _At, _At __to, _Less __less = {}) {
  stable_sort(__from, __to, __less);
}

// Sorted ranges as sets.
template <class _A, class _B, class _Less = __by_less>
constexpr bool includes(_A __from, _A __to, _B __first, _B __last, _Less __less = {}) {
  for (; __first != __last; ++__from) {
    if (__from == __to || __less(*__first, *__from)) return false;
    if (!__less(*__from, *__first)) ++__first;
  }
  return true;
}
template <class _A, class _B, class _Into, class _Less = __by_less>
constexpr _Into set_union(_A __from, _A __to, _B __first, _B __last, _Into __into, _Less __less = {}) {
  for (; __from != __to && __first != __last; ++__into) {
    if (__less(*__first, *__from)) {
      *__into = *__first++;
    } else {
      if (!__less(*__from, *__first)) ++__first;
      *__into = *__from++;
    }
  }
  return copy(__first, __last, copy(__from, __to, __into));
}
template <class _A, class _B, class _Into, class _Less = __by_less>
constexpr _Into set_intersection(_A __from, _A __to, _B __first, _B __last, _Into __into, _Less __less = {}) {
  while (__from != __to && __first != __last) {
    if (__less(*__from, *__first)) {
      ++__from;
    } else {
      if (!__less(*__first, *__from)) *__into++ = *__from++;
      ++__first;
    }
  }
  return __into;
}
template <class _A, class _B, class _Into, class _Less = __by_less>
constexpr _Into set_difference(_A __from, _A __to, _B __first, _B __last, _Into __into, _Less __less = {}) {
  while (__from != __to && __first != __last) {
    if (__less(*__from, *__first)) {
      *__into++ = *__from++;
    } else {
      if (!__less(*__first, *__from)) ++__from;
      ++__first;
    }
  }
  return copy(__from, __to, __into);
}
template <class _A, class _B, class _Into, class _Less = __by_less>
constexpr _Into set_symmetric_difference(_A __from, _A __to, _B __first, _B __last, _Into __into, _Less __less = {}) {
  while (__from != __to && __first != __last) {
    if (__less(*__from, *__first)) {
      *__into++ = *__from++;
    } else if (__less(*__first, *__from)) {
      *__into++ = *__first++;
    } else {
      ++__from;
      ++__first;
    }
  }
  return copy(__first, __last, copy(__from, __to, __into));
}

template <class _At, class _Less = __by_less>
constexpr bool next_permutation(_At __from, _At __to, _Less __less = {}) {
  if (__from == __to) return false;
  _At __last = prev(__to);
  _At __pivot = __last;
  while (__pivot != __from) {
    _At __after = __pivot;
    --__pivot;
    if (!__less(*__pivot, *__after)) continue;
    _At __greater = __last;
    while (!__less(*__pivot, *__greater)) --__greater;
    iter_swap(__pivot, __greater);
    reverse(__after, __to);
    return true;
  }
  reverse(__from, __to);
  return false;
}
template <class _At, class _Less = __by_less>
constexpr bool prev_permutation(_At __from, _At __to, _Less __less = {}) {
  return next_permutation(__from, __to, [&](const auto &__a, const auto &__b) { return __less(__b, __a); });
}

} // namespace std
