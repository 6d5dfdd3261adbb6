#include <type_traits>
#include <cstddef>
#include <new>
#include <utility>

struct Plain { int a; char b; };
struct Empty {};
struct Virtual {
  virtual ~Virtual() {}
  virtual void work() = 0;
};
struct Heir final : Virtual {
  void work() override {}
};
struct Careful {
  Careful(int) {}
  Careful(const Careful &) noexcept {}
  Careful &operator=(const Careful &) { return *this; }
  ~Careful() noexcept(false) {}
  int method(char) const { return 1; }
  int field = 2;
};
struct Stuck {
  Stuck(const Stuck &) = delete;
  Stuck &operator=(const Stuck &) = delete;
  ~Stuck() = delete;
};
struct Moving {
  Moving(Moving &&) = default;
  Moving &operator=(Moving &&) = default;
};
union Either { int a; float b; };
enum Old { low, high };
enum class New : uint8_t { one };
int function(int);
int quiet(int) noexcept;

template <class T> void kinds(const char *name) {
  Serial.print(name);
  Serial.print(' ');
  const bool answers[] = {
      std::is_void_v<T>, std::is_null_pointer_v<T>, std::is_integral_v<T>, std::is_floating_point_v<T>,
      std::is_array_v<T>, std::is_pointer_v<T>, std::is_lvalue_reference_v<T>, std::is_rvalue_reference_v<T>,
      std::is_reference_v<T>, std::is_enum_v<T>, std::is_union_v<T>, std::is_class_v<T>, std::is_const_v<T>,
      std::is_volatile_v<T>, std::is_function_v<T>, std::is_member_pointer_v<T>, std::is_member_function_pointer_v<T>,
      std::is_member_object_pointer_v<T>, std::is_arithmetic_v<T>, std::is_fundamental_v<T>, std::is_compound_v<T>,
      std::is_scalar_v<T>, std::is_object_v<T>, std::is_signed_v<T>, std::is_unsigned_v<T>};
  for (bool answer : answers) Serial.print(answer);
  Serial.println();
}
template <class T> void abilities(const char *name) {
  Serial.print(name);
  Serial.print(' ');
  const bool answers[] = {
      std::is_abstract_v<T>, std::is_aggregate_v<T>, std::is_empty_v<T>, std::is_final_v<T>, std::is_pod_v<T>,
      std::is_polymorphic_v<T>, std::is_standard_layout_v<T>, std::is_trivial_v<T>, std::is_trivially_copyable_v<T>,
      std::has_virtual_destructor_v<T>, std::is_literal_type_v<T>,
      std::is_destructible_v<T>, std::is_trivially_destructible_v<T>, std::is_nothrow_destructible_v<T>,
      std::is_default_constructible_v<T>, std::is_copy_constructible_v<T>, std::is_move_constructible_v<T>,
      std::is_copy_assignable_v<T>, std::is_move_assignable_v<T>, std::is_trivially_default_constructible_v<T>,
      std::is_trivially_copy_constructible_v<T>, std::is_trivially_move_constructible_v<T>,
      std::is_trivially_copy_assignable_v<T>, std::is_trivially_move_assignable_v<T>,
      std::is_nothrow_default_constructible_v<T>, std::is_nothrow_copy_constructible_v<T>,
      std::is_nothrow_move_constructible_v<T>, std::is_nothrow_copy_assignable_v<T>,
      std::is_nothrow_move_assignable_v<T>, std::is_swappable_v<T>, std::is_nothrow_swappable_v<T>};
  for (bool answer : answers) Serial.print(answer);
  Serial.println();
}
template <class A, class B> void same(const char *name) {
  Serial.print(name);
  Serial.println(std::is_same_v<A, B> ? " same" : " other");
}

void setup() {
  Serial.begin(115200);
  kinds<void>("void");
  kinds<const int>("const int");
  kinds<volatile uint8_t>("volatile uint8_t");
  kinds<bool>("bool");
  kinds<double>("double");
  kinds<std::nullptr_t>("nullptr_t");
  kinds<int[3]>("int[3]");
  kinds<char *const>("char *const");
  kinds<int &>("int &");
  kinds<int &&>("int &&");
  kinds<Old>("Old");
  kinds<New>("New");
  kinds<Either>("Either");
  kinds<Plain>("Plain");
  kinds<decltype(function)>("function");
  kinds<decltype(&Careful::method)>("method");
  kinds<decltype(&Careful::field)>("field");
  abilities<int>("int");
  abilities<int &>("int &");
  abilities<int[2]>("int[2]");
  abilities<Plain>("Plain");
  abilities<Empty>("Empty");
  abilities<Virtual>("Virtual");
  abilities<Heir>("Heir");
  abilities<Careful>("Careful");
  abilities<Stuck>("Stuck");
  abilities<Moving>("Moving");
  Serial.println(std::is_constructible_v<Careful, int>);
  Serial.println(std::is_constructible_v<Careful, Plain>);
  Serial.println(std::is_trivially_constructible_v<int, double>);
  Serial.println(std::is_nothrow_constructible_v<Careful, int>);
  Serial.println(std::is_assignable_v<int &, char>);
  Serial.println(std::is_trivially_assignable_v<Careful &, Careful>);
  Serial.println(std::is_nothrow_assignable_v<int &, int>);
  Serial.println(std::is_swappable_with_v<int &, int &>);
  Serial.println(std::is_swappable_with_v<int &, char &>);
  Serial.println(std::is_nothrow_swappable_with_v<int &, int &>);
  Serial.println(std::is_base_of_v<Virtual, Heir>);
  Serial.println(std::is_base_of_v<Heir, Virtual>);
  Serial.println(std::is_convertible_v<int, Careful>);
  Serial.println(std::is_convertible_v<Heir *, Virtual *>);
  Serial.println(std::is_convertible_v<Plain, int>);
  Serial.println(std::is_convertible_v<void, void>);
  Serial.println(std::is_invocable_v<decltype(function), int>);
  Serial.println(std::is_invocable_v<decltype(&Careful::method), Careful, char>);
  Serial.println(std::is_invocable_v<decltype(&Careful::field), Careful *>);
  Serial.println(std::is_invocable_v<int>);
  Serial.println(std::is_invocable_r_v<long, decltype(function), char>);
  Serial.println(std::is_invocable_r_v<Plain, decltype(function), char>);
  Serial.println(std::is_nothrow_invocable_v<decltype(quiet), int>);
  Serial.println(std::is_nothrow_invocable_v<decltype(function), int>);
  Serial.println(std::is_nothrow_invocable_r_v<int, decltype(quiet), int>);
  Serial.println(std::has_unique_object_representations_v<int>);
  Serial.println(std::has_unique_object_representations_v<float>);
  Serial.println(int(std::alignment_of_v<char>));
  Serial.println(int(std::rank_v<int[2][3]>));
  Serial.println(int(std::extent_v<int[2][3]>));
  Serial.println(int(std::extent_v<int[2][3], 1>));
  Serial.println(int(std::extent_v<int, 0>));
  Serial.println(std::conjunction_v<std::true_type, std::is_void<int>>);
  Serial.println(std::disjunction_v<std::false_type, std::is_void<void>>);
  Serial.println(std::negation_v<std::true_type>);
  Serial.println(std::conjunction<>::value);
  Serial.println(std::disjunction<>::value);
  Serial.println(std::bool_constant<true>());
  Serial.println(std::integral_constant<int, 42>()());
  same<std::remove_const_t<const int>, int>("remove_const");
  same<std::remove_volatile_t<volatile int>, int>("remove_volatile");
  same<std::remove_cv_t<const volatile int>, int>("remove_cv");
  same<std::remove_reference_t<int &&>, int>("remove_reference");
  same<std::remove_pointer_t<int *const>, int>("remove_pointer");
  same<std::remove_extent_t<int[2][3]>, int[3]>("remove_extent");
  same<std::remove_all_extents_t<int[2][3]>, int>("remove_all_extents");
  same<std::add_const_t<int>, const int>("add_const");
  same<std::add_volatile_t<int>, volatile int>("add_volatile");
  same<std::add_cv_t<int>, const volatile int>("add_cv");
  same<std::add_lvalue_reference_t<int &&>, int &>("add_lvalue_reference");
  same<std::add_rvalue_reference_t<int>, int &&>("add_rvalue_reference");
  same<std::add_lvalue_reference_t<void>, void>("add_lvalue_reference of void");
  same<std::add_pointer_t<int &>, int *>("add_pointer");
  same<std::make_signed_t<unsigned long>, long>("make_signed");
  same<std::make_unsigned_t<const int>, const unsigned>("make_unsigned");
  same<std::make_unsigned_t<signed char>, unsigned char>("make_unsigned char");
  same<std::decay_t<const int &>, int>("decay");
  same<std::decay_t<int[3]>, int *>("decay array");
  same<std::decay_t<decltype(function)>, int (*)(int)>("decay function");
  same<std::enable_if_t<true, char>, char>("enable_if");
  same<std::conditional_t<false, int, char>, char>("conditional");
  same<std::common_type_t<int, double, char>, double>("common_type");
  same<std::underlying_type_t<New>, uint8_t>("underlying_type");
  same<std::invoke_result_t<decltype(&Careful::method), Careful, char>, int>("invoke_result");
  same<std::result_of_t<decltype (&function)(int)>, int>("result_of");
  same<std::void_t<int, Plain>, void>("void_t");
  same<decltype(std::declval<Stuck &>()), Stuck &>("declval");
  std::aligned_storage_t<sizeof(Plain), alignof(Plain)> room;
  Serial.println(new (&room) Plain{5, 'p'} == static_cast<void *>(&room));
  Serial.println(sizeof room >= sizeof(Plain) && alignof(decltype(room)) >= alignof(Plain));
  std::aligned_union_t<1, char, uint32_t> either;
  Serial.println(int(sizeof either));
}
void loop() {}
// It prints:
// void 1000000000000000000100000
// const int 0010000000001000001101110
// volatile uint8_t 0010000000000100001101101
// bool 0010000000000000001101101
// double 0001000000000000001101110
// nullptr_t 0100000000000000000101100
// int[3] 0000100000000000000010100
// char *const 0000010000001000000011100
// int & 0000001010000000000010000
// int && 0000000110000000000010000
// Old 0000000001000000000011100
// New 0000000001000000000011100
// Either 0000000000100000000010100
// Plain 0000000000010000000010100
// function 0000000000000010000010000
// method 0000000000000001100011100
// field 0000000000000001010011100
// int 0000101110111111111111111111111
// int & 0000000000111101111011110111111
// int[2] 0100101110111110000100001000011
// Plain 0100101110111111111111111111111
// Empty 0110101110111111111111111111111
// Virtual 1000010001010100011000000001100
// Heir 0001010001010111111000001111111
// Careful 0000001000010001111000000000010
// Stuck 0110001010100000000000000000000
// Moving 0110001010111100101001010010111
// 1
// 0
// 1
// 0
// 1
// 0
// 1
// 1
// 0
// 1
// 1
// 0
// 1
// 1
// 0
// 1
// 1
// 1
// 1
// 0
// 1
// 0
// 1
// 0
// 1
// 1
// 0
// 1
// 2
// 2
// 3
// 0
// 0
// 1
// 0
// 1
// 0
// 1
// 42
// remove_const same
// remove_volatile same
// remove_cv same
// remove_reference same
// remove_pointer same
// remove_extent same
// remove_all_extents same
// add_const same
// add_volatile same
// add_cv same
// add_lvalue_reference same
// add_rvalue_reference same
// add_lvalue_reference of void same
// add_pointer same
// make_signed same
// make_unsigned same
// make_unsigned char same
// decay same
// decay array same
// decay function same
// enable_if same
// conditional same
// common_type same
// underlying_type same
// invoke_result same
// result_of same
// void_t same
// declval same
// 1
// 1
// 4
