#pragma once
#include <type_traits>

namespace std {

// A number by which things can be told apart quickly. Two bytes wide, as size_t is here.
template <class _Type>
struct hash {
  static_assert(is_integral_v<_Type> || is_enum_v<_Type> || is_pointer_v<_Type> || is_floating_point_v<_Type>,
                "std::hash knows numbers, enums and pointers; write a specialisation for your own type");
  size_t operator()(_Type __value) const noexcept {
    // Both zeros are equal, so they have one hash.
    if (__value == _Type()) return 0;
    const unsigned char *__bytes = reinterpret_cast<const unsigned char *>(&__value);
    size_t __sum = 0;
    for (size_t __i = sizeof __value; __i > 0; --__i) __sum = __sum * 257 + __bytes[__i - 1];
    return __sum;
  }
};

} // namespace std
