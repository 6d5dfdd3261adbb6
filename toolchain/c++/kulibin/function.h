#pragma once
#include <kulibin/invoke.h>
#include <new>
#include <stdlib.h>

namespace std {

template <class _Signature> class function;

// Anything that can be called. What is small is kept inside; what is larger goes to the heap, and where that is
// full the program stops rather than call into nowhere.
template <class _Result, class... _Args>
class function<_Result(_Args...)> {
public:
  using result_type = _Result;

  function() noexcept = default;
  function(decltype(nullptr)) noexcept {}
  function(const function &__other) : __kind(__other.__kind) {
    if (__kind) __kind->__copy(__place, __other.__place);
  }
  function(function &&__other) noexcept : function() { swap(__other); }
  template <class _Callee, class = enable_if_t<!is_same_v<decay_t<_Callee>, function> &&
                                               is_invocable_r_v<_Result, decay_t<_Callee> &, _Args...>>>
  function(_Callee &&__callee) {
    using _Kept = decay_t<_Callee>;
    if constexpr (is_pointer_v<_Kept> || is_member_pointer_v<_Kept>) {
      if (!__callee) return;
    }
    __make<_Kept>(__place, std::forward<_Callee>(__callee));
    __kind = &__kind_of<_Kept>;
  }
  ~function() {
    if (__kind) __kind->__destroy(__place);
  }
  function &operator=(function __other) noexcept {
    swap(__other);
    return *this;
  }
  void swap(function &__other) noexcept {
    // Callables may point into themselves, so they are copied and not moved byte by byte.
    function __kept(*this);
    __replace(__other);
    __other.__replace(__kept);
  }

  explicit operator bool() const noexcept { return __kind != nullptr; }
  _Result operator()(_Args... __args) const {
    if (!__kind) abort();
    return __kind->__call(__place, std::forward<_Args>(__args)...);
  }

private:
  union __storage {
    void *__pointer;
    unsigned char __bytes[3 * sizeof(void *)];
  };
  struct __operations {
    _Result (*__call)(__storage &, _Args &&...);
    void (*__copy)(__storage &, const __storage &);
    void (*__destroy)(__storage &);
  };

  template <class _Kept> static constexpr bool __fits = sizeof(_Kept) <= sizeof(__storage);
  template <class _Kept>
  static _Kept &__callee_in(__storage &__place) {
    if constexpr (__fits<_Kept>) return *reinterpret_cast<_Kept *>(__place.__bytes);
    else return *static_cast<_Kept *>(__place.__pointer);
  }
  template <class _Kept, class _From>
  static void __make(__storage &__place, _From &&__from) {
    if constexpr (__fits<_Kept>) {
      ::new (static_cast<void *>(__place.__bytes)) _Kept(std::forward<_From>(__from));
    } else {
      void *__memory = malloc(sizeof(_Kept));
      if (!__memory) abort();
      __place.__pointer = ::new (__memory) _Kept(std::forward<_From>(__from));
    }
  }
  template <class _Kept>
  static _Result __call_kept(__storage &__place, _Args &&...__args) {
    if constexpr (is_void_v<_Result>) std::invoke(__callee_in<_Kept>(__place), std::forward<_Args>(__args)...);
    else return std::invoke(__callee_in<_Kept>(__place), std::forward<_Args>(__args)...);
  }
  template <class _Kept>
  static void __copy_kept(__storage &__to, const __storage &__from) {
    __make<_Kept>(__to, const_cast<const _Kept &>(__callee_in<_Kept>(const_cast<__storage &>(__from))));
  }
  template <class _Kept>
  static void __destroy_kept(__storage &__place) {
    __callee_in<_Kept>(__place).~_Kept();
    if constexpr (!__fits<_Kept>) free(__place.__pointer);
  }
  template <class _Kept>
  static constexpr __operations __kind_of = {&__call_kept<_Kept>, &__copy_kept<_Kept>, &__destroy_kept<_Kept>};

  void __replace(const function &__other) {
    if (__kind) __kind->__destroy(__place);
    __kind = __other.__kind;
    if (__kind) __kind->__copy(__place, __other.__place);
  }

  const __operations *__kind = nullptr;
  mutable __storage __place;
};
template <class _Result, class... _Args> function(_Result (*)(_Args...)) -> function<_Result(_Args...)>;

template <class _Signature>
bool operator==(const function<_Signature> &__callee, decltype(nullptr)) noexcept { return !__callee; }
template <class _Signature>
bool operator!=(const function<_Signature> &__callee, decltype(nullptr)) noexcept { return bool(__callee); }
template <class _Signature>
void swap(function<_Signature> &__a, function<_Signature> &__b) noexcept { __a.swap(__b); }

} // namespace std
