#include <cctype>
#include <cstdarg>
#include <cstdio>
#include <cstring>

void say(const char *format, ...) {
  char line[64];
  std::va_list arguments, again;
  va_start(arguments, format);
  va_copy(again, arguments);
  int length = std::vsnprintf(line, sizeof line, format, arguments);
  std::vsprintf(line, format, again);
  va_end(again);
  va_end(arguments);
  Serial.print(length);
  Serial.print(' ');
  Serial.println(line);
}
bool yes(int answer) { return answer != 0; }

void setup() {
  Serial.begin(115200);
  for (char letter : "aZ5 _\n") {
    Serial.print(yes(std::isalnum(letter)));
    Serial.print(yes(std::isalpha(letter)));
    Serial.print(yes(std::isblank(letter)));
    Serial.print(yes(std::iscntrl(letter)));
    Serial.print(yes(std::isdigit(letter)));
    Serial.print(yes(std::isgraph(letter)));
    Serial.print(yes(std::islower(letter)));
    Serial.print(yes(std::isprint(letter)));
    Serial.print(yes(std::ispunct(letter)));
    Serial.print(yes(std::isspace(letter)));
    Serial.print(yes(std::isupper(letter)));
    Serial.print(yes(std::isxdigit(letter)));
    Serial.print(char(letter ? std::tolower(letter) : '-'));
    Serial.println(char(letter ? std::toupper(letter) : '-'));
  }
  say("%d%% of %s: %c, 0x%04X, %ld, %lu, %5s|%-5s|", 42, "text", 'k', 0xAB, -70000L, 4000000000UL, "ab", "cd");
  char room[24] = "x";
  volatile size_t tight = 4;  // Or the compiler would warn that the text is cut.
  Serial.println(std::snprintf(room, tight, "%s", "123456"));
  Serial.println(room);
  std::sprintf(room, "%o %x %i", 8, 255, -1);
  Serial.println(room);
  int a = 0, b = 0;
  char word[8];
  Serial.println(std::sscanf("12 apples, 34", "%d %7s %d", &a, word, &b));
  Serial.println(word);
  Serial.println(std::sscanf("7,9", "%d,%d", &a, &b));
  Serial.println(a * 10 + b);

  char text[24] = "Kulibin";
  Serial.println(int(std::strlen(text)));
  std::strcat(text, " made");
  std::strncat(text, " clocks", 4);
  Serial.println(text);
  std::strcpy(room, "abc");
  std::strncpy(room, "XYZ" + 1, strlen(text) > 3 ? 1 : 2);
  Serial.println(room);
  Serial.println(std::strcmp("abc", "abd") < 0);
  Serial.println(std::strncmp("abc", "abd", 2));
  Serial.println(std::strchr(text, 'm'));
  Serial.println(std::strrchr(text, 'c'));
  Serial.println(std::strstr(text, "bin"));
  Serial.println(std::strpbrk(text, "xyzm"));
  Serial.println(int(std::strspn("1234five", "0123456789")));
  Serial.println(int(std::strcspn("what?", "!?")));
  char list[] = "one,two;three";
  for (char *part = std::strtok(list, ",;"); part; part = std::strtok(nullptr, ",;")) Serial.println(part);
  unsigned char bytes[6];
  std::memset(bytes, 7, sizeof bytes);
  std::memcpy(bytes, "ab", 2);
  std::memmove(bytes + 1, bytes, 3);
  for (unsigned char one : bytes) Serial.println(one);
  Serial.println(std::memcmp("aa", "ab", 2) < 0);
  Serial.println(int((const char *)std::memchr("kulibin", 'l', 7) - "kulibin") > 0);
}
void loop() {}
// It prints:
// 110001110001aA
// 110001010010zZ
// 10001101000155
// 001000010100  
// 000001011000__
// 000100000100
// 
// 
// 000100000000--
// 56 42% of text: k, 0x00AB, -70000, 4000000000,    ab|cd   |
// 6
// 123
// 10 ff -1
// 3
// apples,
// 2
// 79
// 7
// Kulibin made clo
// Ybc
// 1
// 0
// made clo
// clo
// bin made clo
// made clo
// 4
// 4
// one
// two
// three
// 97
// 97
// 98
// 7
// 7
// 7
// 1
// 1
