int add(int a, int b) { return a + b; }
int multiply(int a, int b) { return a * b; }
int subtract(int a, int b) { return a - b; }
using Operation = int (*)(int, int);
typedef void (*Action)();
struct Command {
  const char *name;
  Operation run;
};
const Command commands[] = {{"add", add}, {"multiply", &multiply}, {"subtract", subtract}};
Operation choose(char sign) { return sign == '*' ? multiply : sign == '-' ? subtract : add; }
int apply(int (*what)(int, int), int a, int b) { return what(a, b); }
struct Motor {
  int speed = 0;
  int gear = 2;
  void faster(int by) { speed += by * gear; }
  void slower(int by) { speed -= by; }
  static int limit(int a, int) { return a > 50 ? 50 : a; }
  virtual int id() { return 1; }
};
struct Big : Motor {
  int id() override { return 2; }
};
void hello() { Serial.println("hello"); }
void bye() { Serial.println("bye"); }
int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

void setup() {
  Serial.begin(115200);
  for (const Command &command : commands) {
    Serial.print(command.name);
    Serial.println(command.run(7, 6));
  }
  Serial.println(choose('-')(10, 4));
  Serial.println(apply(choose('*'), 3, 3));
  Serial.println(apply(Motor::limit, 70, 0));
  Action actions[] = {hello, bye};
  for (Action action : actions) action();
  Motor motor;
  void (Motor::*method)(int) = &Motor::faster;
  (motor.*method)(10);
  method = &Motor::slower;
  Motor *pointer = &motor;
  (pointer->*method)(3);
  Serial.println(motor.speed);
  int Motor::*field = &Motor::gear;
  motor.*field = 9;
  Serial.println(motor.gear);
  int (Motor::*id)() = &Motor::id;
  Big big;
  Serial.println((big.*id)());
  int numbers[] = {30, 10, 20};
  qsort(numbers, 3, sizeof(int), compare);
  Serial.println(numbers[0] + numbers[2] * 2);
  Operation none = nullptr;
  Serial.println(none == nullptr);
}
void loop() {}
// It prints:
// add13
// multiply42
// subtract1
// 6
// 9
// 50
// hello
// bye
// 17
// 9
// 2
// 70
// 1
