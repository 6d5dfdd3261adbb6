// Choosing between types and changing them: what the rest of <type_traits> is made of.
#pragma once
#include <kulibin/type_size.h>

namespace std {

template <class _Type, _Type __v>
struct integral_constant {
  static constexpr _Type value = __v;
  using value_type = _Type;
  using type = integral_constant;
  constexpr operator _Type() const noexcept { return __v; }
  constexpr _Type operator()() const noexcept { return __v; }
};
template <bool __v>
using bool_constant = integral_constant<bool, __v>;
using true_type = bool_constant<true>;
using false_type = bool_constant<false>;

// Choosing.

template <bool __c, class _Then, class _Else>
struct conditional { using type = _Then; };
template <class _Then, class _Else>
struct conditional<false, _Then, _Else> { using type = _Else; };
template <bool __c, class _Then, class _Else>
using conditional_t = typename conditional<__c, _Then, _Else>::type;

template <bool __c, class _Type = void>
struct enable_if {};
template <class _Type>
struct enable_if<true, _Type> { using type = _Type; };
template <bool __c, class _Type = void>
using enable_if_t = typename enable_if<__c, _Type>::type;

template <class...>
using void_t = void;

template <class...>
struct conjunction : true_type {};
template <class _Only>
struct conjunction<_Only> : _Only {};
template <class _Head, class... _Rest>
struct conjunction<_Head, _Rest...> : conditional_t<bool(_Head::value), conjunction<_Rest...>, _Head> {};
template <class...>
struct disjunction : false_type {};
template <class _Only>
struct disjunction<_Only> : _Only {};
template <class _Head, class... _Rest>
struct disjunction<_Head, _Rest...> : conditional_t<bool(_Head::value), _Head, disjunction<_Rest...>> {};
template <class _Trait>
struct negation : bool_constant<!bool(_Trait::value)> {};

// Changing types.

template <class _Type> struct remove_const { using type = _Type; };
template <class _Type> struct remove_const<const _Type> { using type = _Type; };
template <class _Type> struct remove_volatile { using type = _Type; };
template <class _Type> struct remove_volatile<volatile _Type> { using type = _Type; };
template <class _Type> struct remove_reference { using type = _Type; };
template <class _Type> struct remove_reference<_Type &> { using type = _Type; };
template <class _Type> struct remove_reference<_Type &&> { using type = _Type; };
template <class _Type> using remove_const_t = typename remove_const<_Type>::type;
template <class _Type> using remove_volatile_t = typename remove_volatile<_Type>::type;
template <class _Type> using remove_reference_t = typename remove_reference<_Type>::type;
template <class _Type> struct remove_cv { using type = remove_const_t<remove_volatile_t<_Type>>; };
template <class _Type> using remove_cv_t = typename remove_cv<_Type>::type;
template <class _Type> using __plain = remove_cv_t<remove_reference_t<_Type>>;

template <class _Type> struct __without_pointer { using type = _Type; };
template <class _Type> struct __without_pointer<_Type *> { using type = _Type; };
template <class _Type>
struct remove_pointer {
  using type = conditional_t<__is_same(remove_cv_t<_Type>, _Type), typename __without_pointer<_Type>::type,
                             typename __without_pointer<remove_cv_t<_Type>>::type>;
};
template <class _Type> struct remove_extent { using type = _Type; };
template <class _Type> struct remove_extent<_Type[]> { using type = _Type; };
template <class _Type, size_t __n> struct remove_extent<_Type[__n]> { using type = _Type; };
template <class _Type> struct remove_all_extents { using type = _Type; };
template <class _Type> struct remove_all_extents<_Type[]> : remove_all_extents<_Type> {};
template <class _Type, size_t __n> struct remove_all_extents<_Type[__n]> : remove_all_extents<_Type> {};
template <class _Type> using remove_pointer_t = typename remove_pointer<_Type>::type;
template <class _Type> using remove_extent_t = typename remove_extent<_Type>::type;
template <class _Type> using remove_all_extents_t = typename remove_all_extents<_Type>::type;

template <class _Type> struct add_const { using type = const _Type; };
template <class _Type> struct add_volatile { using type = volatile _Type; };
template <class _Type> struct add_cv { using type = const volatile _Type; };
template <class _Type> using add_const_t = typename add_const<_Type>::type;
template <class _Type> using add_volatile_t = typename add_volatile<_Type>::type;
template <class _Type> using add_cv_t = typename add_cv<_Type>::type;

// void and the like cannot be referred to: they stay as they are.
template <class _Type, class = void>
struct __referring { using left = _Type; using right = _Type; };
template <class _Type>
struct __referring<_Type, void_t<_Type &>> { using left = _Type &; using right = _Type &&; };
template <class _Type> struct add_lvalue_reference { using type = typename __referring<_Type>::left; };
template <class _Type> struct add_rvalue_reference { using type = typename __referring<_Type>::right; };
template <class _Type> using add_lvalue_reference_t = typename __referring<_Type>::left;
template <class _Type> using add_rvalue_reference_t = typename __referring<_Type>::right;

template <class _Type, class = void>
struct add_pointer { using type = _Type; };
template <class _Type>
struct add_pointer<_Type, void_t<remove_reference_t<_Type> *>> { using type = remove_reference_t<_Type> *; };
template <class _Type> using add_pointer_t = typename add_pointer<_Type>::type;

template <class _Type>
add_rvalue_reference_t<_Type> declval() noexcept;

} // namespace std
