#pragma once
#include <stddef.h>

namespace std {
// Word for word as in the core's <new>, so that both may be there.
using size_t = ::size_t;
using ptrdiff_t = ::ptrdiff_t;
} // namespace std
