// Filling, copying and moving about.
#pragma once
#include <iterator>
#include <kulibin/compare.h>

namespace std {

template <class _At, class _Item>
constexpr void fill(_At __from, _At __to, const _Item &__item) {
  for (; __from != __to; ++__from) *__from = __item;
}
template <class _At, class _Count, class _Item>
constexpr _At fill_n(_At __from, _Count __n, const _Item &__item) {
  for (; __n > 0; --__n, ++__from) *__from = __item;
  return __from;
}
template <class _At, class _Make>
constexpr void generate(_At __from, _At __to, _Make __make) {
  for (; __from != __to; ++__from) *__from = __make();
}
template <class _At, class _Count, class _Make>
constexpr _At generate_n(_At __from, _Count __n, _Make __make) {
  for (; __n > 0; --__n, ++__from) *__from = __make();
  return __from;
}

template <class _At, class _Into>
constexpr _Into copy(_At __from, _At __to, _Into __into) {
  for (; __from != __to; ++__from, ++__into) *__into = *__from;
  return __into;
}
template <class _At, class _Count, class _Into>
constexpr _Into copy_n(_At __from, _Count __n, _Into __into) {
  for (; __n > 0; --__n, ++__from, ++__into) *__into = *__from;
  return __into;
}
template <class _At, class _Into, class _Test>
constexpr _Into copy_if(_At __from, _At __to, _Into __into, _Test __test) {
  for (; __from != __to; ++__from) {
    if (__test(*__from)) {
      *__into = *__from;
      ++__into;
    }
  }
  return __into;
}
template <class _At, class _Into>
constexpr _Into copy_backward(_At __from, _At __to, _Into __end) {
  while (__from != __to) *--__end = *--__to;
  return __end;
}
template <class _At, class _Into>
constexpr _Into move(_At __from, _At __to, _Into __into) {
  for (; __from != __to; ++__from, ++__into) *__into = std::move(*__from);
  return __into;
}
template <class _At, class _Into>
constexpr _Into move_backward(_At __from, _At __to, _Into __end) {
  while (__from != __to) *--__end = std::move(*--__to);
  return __end;
}

template <class _At, class _Into, class _Make>
constexpr _Into transform(_At __from, _At __to, _Into __into, _Make __make) {
  for (; __from != __to; ++__from, ++__into) *__into = __make(*__from);
  return __into;
}
template <class _At, class _Other, class _Into, class _Make>
constexpr _Into transform(_At __from, _At __to, _Other __other, _Into __into, _Make __make) {
  for (; __from != __to; ++__from, ++__other, ++__into) *__into = __make(*__from, *__other);
  return __into;
}
template <class _At, class _Item>
constexpr void replace(_At __from, _At __to, const _Item &__old, const _Item &__new) {
  for (; __from != __to; ++__from) {
    if (*__from == __old) *__from = __new;
  }
}
template <class _At, class _Test, class _Item>
constexpr void replace_if(_At __from, _At __to, _Test __test, const _Item &__new) {
  for (; __from != __to; ++__from) {
    if (__test(*__from)) *__from = __new;
  }
}
template <class _At, class _Into, class _Test, class _Item>
constexpr _Into replace_copy_if(_At __from, _At __to, _Into __into, _Test __test, const _Item &__new) {
  for (; __from != __to; ++__from, ++__into) {
    if (__test(*__from)) *__into = __new;
    else *__into = *__from;
  }
  return __into;
}
template <class _At, class _Into, class _Item>
constexpr _Into replace_copy(_At __from, _At __to, _Into __into, const _Item &__old, const _Item &__new) {
  return replace_copy_if(__from, __to, __into, [&](const auto &__one) { return __one == __old; }, __new);
}
template <class _At, class _Into, class _Test>
constexpr _Into remove_copy_if(_At __from, _At __to, _Into __into, _Test __test) {
  return copy_if(__from, __to, __into, [&](const auto &__one) { return !__test(__one); });
}
template <class _At, class _Into, class _Item>
constexpr _Into remove_copy(_At __from, _At __to, _Into __into, const _Item &__item) {
  return copy_if(__from, __to, __into, [&](const auto &__one) { return !(__one == __item); });
}
template <class _At, class _Test>
constexpr _At remove_if(_At __from, _At __to, _Test __test) {
  _At __end = __from;
  for (; __from != __to; ++__from) {
    if (__test(*__from)) continue;
    if (__end != __from) *__end = std::move(*__from);
    ++__end;
  }
  return __end;
}
template <class _At, class _Item>
constexpr _At remove(_At __from, _At __to, const _Item &__item) {
  return remove_if(__from, __to, [&](const auto &__one) { return __one == __item; });
}
template <class _At, class _Equal = __by_equality>
constexpr _At unique(_At __from, _At __to, _Equal __equal = {}) {
  if (__from == __to) return __to;
  _At __last = __from;
  while (++__from != __to) {
    if (__equal(*__last, *__from)) continue;
    if (++__last != __from) *__last = std::move(*__from);
  }
  return ++__last;
}
template <class _At, class _Into, class _Equal = __by_equality>
constexpr _Into unique_copy(_At __from, _At __to, _Into __into, _Equal __equal = {}) {
  if (__from == __to) return __into;
  _At __last = __from;
  *__into++ = *__from;
  while (++__from != __to) {
    if (__equal(*__last, *__from)) continue;
    *__into++ = *__from;
    __last = __from;
  }
  return __into;
}

template <class _A, class _B>
constexpr void iter_swap(_A __a, _B __b) {
  swap(*__a, *__b);
}
template <class _A, class _B>
constexpr _B swap_ranges(_A __from, _A __to, _B __other) {
  for (; __from != __to; ++__from, ++__other) iter_swap(__from, __other);
  return __other;
}
template <class _At>
constexpr void reverse(_At __from, _At __to) {
  while (__from != __to && __from != --__to) {
    iter_swap(__from, __to);
    ++__from;
  }
}
template <class _At, class _Into>
constexpr _Into reverse_copy(_At __from, _At __to, _Into __into) {
  for (; __from != __to; ++__into) *__into = *--__to;
  return __into;
}
template <class _At>
constexpr _At rotate(_At __from, _At __new_first, _At __to) {
  _At __old_first = next(__from, distance(__new_first, __to));
  reverse(__from, __new_first);
  reverse(__new_first, __to);
  reverse(__from, __to);
  return __old_first;
}
template <class _At, class _Into>
constexpr _Into rotate_copy(_At __from, _At __new_first, _At __to, _Into __into) {
  return copy(__from, __new_first, copy(__new_first, __to, __into));
}
template <class _At, class _Test>
constexpr _At partition(_At __from, _At __to, _Test __test) {
  __from = find_if_not(__from, __to, __test);
  if (__from == __to) return __from;
  for (_At __one = next(__from); __one != __to; ++__one) {
    if (__test(*__one)) iter_swap(__one, __from++);
  }
  return __from;
}

template <class _At, class _IntoA, class _IntoB, class _Test>
constexpr pair<_IntoA, _IntoB> partition_copy(_At __from, _At __to, _IntoA __yes, _IntoB __no, _Test __test) {
  for (; __from != __to; ++__from) {
    if (__test(*__from)) *__yes++ = *__from;
    else *__no++ = *__from;
  }
  return {__yes, __no};
}
// Each item that passes goes past those that did not, one by one: no memory is asked for.
template <class _At, class _Test>
constexpr _At stable_partition(_At __from, _At __to, _Test __test) {
  for (_At __one = __from; __one != __to; ++__one) {
    if (!__test(*__one)) continue;
    rotate(__from, __one, next(__one));
    ++__from;
  }
  return __from;
}

} // namespace std
