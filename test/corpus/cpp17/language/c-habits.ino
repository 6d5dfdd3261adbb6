#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define LED 13
#define SQUARE(x) ((x) * (x))
#define NAME(a, b) a##b
#define TEXT(x) #x
#define LOG(format, ...) log(format, ##__VA_ARGS__)
#define COUNT(items) (sizeof(items) / sizeof(items[0]))
#if LED > 10 && defined(SQUARE)
const char *when = "big";
#else
const char *when = "small";
#endif
typedef struct {
  int x, y;
} point_t;
struct list {
  int value;
  struct list *next;
};
extern "C" int linked_like_c(int a) { return a + 1; }
void log(const char *format, ...) {
  char line[40];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  Serial.println(line);
}
int total(int count, ...) {
  va_list numbers;
  va_start(numbers, count);
  int sum = 0;
  while (count--) sum += va_arg(numbers, int);
  va_end(numbers);
  return sum;
}
void swap(int *a, int *b) {
  int kept = *a;
  *a = *b;
  *b = kept;
}
int sum(const int numbers[], int length) {
  int result = 0;
  for (int i = 0; i < length; ++i) result += numbers[i];
  return result;
}

void setup() {
  Serial.begin(115200);
  Serial.println(SQUARE(LED - 3));
  int NAME(ab, cd) = 7;
  Serial.println(abcd);
  Serial.println(TEXT(hello world));
  Serial.println(when);
  LOG("plain");
  LOG("%d + %u = %ld %s %c %x", -1, 2u, 70000L, "text", 'c', 255);
  LOG("%5d|%-5d|%05d|%+d", 42, 42, 42, 42);
  Serial.println(total(3, 10, 20, 30));
  point_t point = {3, 4};
  Serial.println(point.x * point.y);
  struct list second = {2, NULL}, first = {1, &second};
  Serial.println(first.next->value);
  int a = 1, b = 2;
  swap(&a, &b);
  Serial.println(a * 10 + b);
  int numbers[] = {1, 2, 3, 4};
  Serial.println(sum(numbers, COUNT(numbers)));
  Serial.println(linked_like_c(5));
  int n = 3;
  int variable[n];
  for (int i = 0; i < n; i++) variable[i] = i * i;
  Serial.println(variable[2]);
  char text[20] = "abc";
  strcat(text, "def");
  char *part = strtok(text, "c");
  Serial.println(part);
  Serial.println(strtok(NULL, "c"));
  const char *words[] = {"zero", "one", "two"};
  for (const char **word = words; word < words + 3; ++word) Serial.println(*word);
  Serial.println(({ int inner = 5; inner * 2; }));
  static const char table[2][4] = {"ab", "xyz"};
  Serial.println(table[1]);
  void *any = &a;
  Serial.println(*(int *)any);
  Serial.println(__LINE__);
}
void loop() {}
// It prints:
// 100
// 7
// hello world
// big
// plain
// -1 + 2 = 70000 text c ff
//    42|42   |00042|+42
// 60
// 12
// 2
// 21
// 10
// 6
// 4
// ab
// def
// zero
// one
// two
// 10
// xyz
// 2
// 88
