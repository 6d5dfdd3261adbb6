[[nodiscard]] int important() { return 5; }
[[deprecated("use important()")]] int older() { return 4; }
[[noreturn]] void stop() {
  for (;;) {}
}
struct alignas(4) Aligned {
  char letter;
};
void ignore([[maybe_unused]] int argument) { [[maybe_unused]] int local = 3; }
int choose(int number) {
  int result = 0;
  switch (number) {
    case 1:
      result += 1;
      [[fallthrough]];
    case 2:
      result += 2;
      break;
    default:
      result = -1;
  }
  return result;
}
__attribute__((noinline)) int kept(int number) { return number + 1; }
inline __attribute__((always_inline)) int always(int number) { return number * 2; }
volatile int shared = 0;
volatile byte *const place = (volatile byte *)&shared;
struct Port {
  volatile byte direction, output;
  byte read() volatile { return output & direction; }
};

void setup() {
  Serial.begin(115200);
  int number = important();
  Serial.println(number);
  ignore(1);
  Serial.println(choose(1));
  Serial.println(choose(2));
  Serial.println(choose(3));
  Serial.println(int(alignof(Aligned)));
  Serial.println(kept(always(4)));
  shared = 200;
  shared = shared + 5;
  Serial.println(*place);
  volatile Port port{0x0F, 0xAA};
  Serial.println(port.read());
  volatile long count = 0;
  for (volatile int i = 0; i < 100; i = i + 1) count = count + i;
  Serial.println(count);
  if (shared == 0) stop();
}
void loop() {}
// It prints:
// 5
// 3
// 2
// -1
// 4
// 9
// 205
// 10
// 4950
