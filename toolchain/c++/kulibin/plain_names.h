// Arduino.h has min, max and abs as macros, under which std::min, std::numeric_limits<…>::max and std::abs cannot
// be written. A sketch that includes a C++ header which has these names gets functions in their place: they take
// what the macros took, values of two different types included, and look at each argument only once.
#ifdef min
#undef min
template <class _A, class _B>
constexpr auto min(_A __a, _B __b) -> decltype(__a < __b ? __a : __b) {
  return __a < __b ? __a : __b;
}
#endif

#ifdef max
#undef max
template <class _A, class _B>
constexpr auto max(_A __a, _B __b) -> decltype(__a > __b ? __a : __b) {
  return __a > __b ? __a : __b;
}
#endif

#ifdef abs
#undef abs
template <class _A>
constexpr auto abs(_A __a) -> decltype(__a > 0 ? __a : -__a) {
  return __a > 0 ? __a : -__a;
}
#endif
