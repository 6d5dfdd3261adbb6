// std::bind: a call with some of its arguments given before, the rest by their places.
#pragma once
#include <kulibin/invoke.h>
#include <tuple>

namespace std {

template <int __n> struct __placeholder {};
template <class _Type> struct is_placeholder : integral_constant<int, 0> {};
template <int __n> struct is_placeholder<__placeholder<__n>> : integral_constant<int, __n> {};
template <class _Type> struct is_placeholder<const _Type> : is_placeholder<_Type> {};
template <class _Type> inline constexpr int is_placeholder_v = is_placeholder<_Type>::value;

namespace placeholders {
inline constexpr __placeholder<1> _1;
inline constexpr __placeholder<2> _2;
inline constexpr __placeholder<3> _3;
inline constexpr __placeholder<4> _4;
inline constexpr __placeholder<5> _5;
inline constexpr __placeholder<6> _6;
inline constexpr __placeholder<7> _7;
inline constexpr __placeholder<8> _8;
inline constexpr __placeholder<9> _9;
} // namespace placeholders

template <class _Type> class reference_wrapper;
template <class _Callee, class... _Kept> class __bound;
template <class _Type> struct is_bind_expression : false_type {};
template <class _Callee, class... _Kept> struct is_bind_expression<__bound<_Callee, _Kept...>> : true_type {};
template <class _Type> struct is_bind_expression<const _Type> : is_bind_expression<_Type> {};
template <class _Type> inline constexpr bool is_bind_expression_v = is_bind_expression<_Type>::value;

template <class _Type> struct __refers : false_type {};
template <class _Type> struct __refers<reference_wrapper<_Type>> : true_type {};

template <class _Kept, class _Given>
constexpr decltype(auto) __argument(_Kept &__kept, _Given &__given) {
  if constexpr (is_placeholder_v<_Kept> != 0) {
    constexpr size_t __place = is_placeholder_v<_Kept> - 1;
    return static_cast<tuple_element_t<__place, _Given>>(get<__place>(__given));
  } else if constexpr (is_bind_expression_v<_Kept>) {
    return apply(__kept, __given);
  } else if constexpr (__refers<__plain<_Kept>>::value) {
    return (__kept.get());
  } else {
    return (__kept);
  }
}

template <class _Callee, class... _Kept>
class __bound {
public:
  template <class _From, class... _Args>
  constexpr explicit __bound(in_place_t, _From &&__callee, _Args &&...__args)
      : __callee(std::forward<_From>(__callee)), __kept(std::forward<_Args>(__args)...) {}
  template <class... _Args>
  constexpr decltype(auto) operator()(_Args &&...__args) {
    tuple<_Args &&...> __given(std::forward<_Args>(__args)...);
    return __call(__given, index_sequence_for<_Kept...>());
  }

private:
  template <class _Given, size_t... __i>
  constexpr decltype(auto) __call(_Given &__given, index_sequence<__i...>) {
    return std::invoke(__callee, __argument(get<__i>(__kept), __given)...);
  }

  _Callee __callee;
  tuple<_Kept...> __kept;
};

template <class _Callee, class... _Args>
constexpr __bound<decay_t<_Callee>, decay_t<_Args>...> bind(_Callee &&__callee, _Args &&...__args) {
  return __bound<decay_t<_Callee>, decay_t<_Args>...>(in_place, std::forward<_Callee>(__callee),
                                                     std::forward<_Args>(__args)...);
}

} // namespace std
