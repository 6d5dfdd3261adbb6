#pragma once
#include <utility>

namespace std {

template <class _Member, class _Object, class... _Args>
constexpr decltype(auto) __invoke_member(_Member __member, _Object &&__object, _Args &&...__args) {
  if constexpr (is_pointer_v<__plain<_Object>>) {
    return __invoke_member(__member, *__object, std::forward<_Args>(__args)...);
  } else if constexpr (is_member_function_pointer_v<_Member>) {
    return (std::forward<_Object>(__object).*__member)(std::forward<_Args>(__args)...);
  } else {
    return (std::forward<_Object>(__object).*__member);
  }
}

template <class _Callee, class... _Args>
constexpr invoke_result_t<_Callee, _Args...> invoke(_Callee &&__callee, _Args &&...__args) {
  if constexpr (is_member_pointer_v<__plain<_Callee>>) {
    return __invoke_member(__callee, std::forward<_Args>(__args)...);
  } else {
    return std::forward<_Callee>(__callee)(std::forward<_Args>(__args)...);
  }
}

} // namespace std
