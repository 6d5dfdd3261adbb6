const char one[] PROGMEM = "first";
const char two[] PROGMEM = "second";
PGM_P const names[] PROGMEM = {one, two};
struct Line {
  const __FlashStringHelper *text;
  int value;
};
void show(const __FlashStringHelper *text) { Serial.println(text); }
void show(const char *text) { Serial.print("RAM "), Serial.println(text); }
class Table {
public:
  int operator[](int i) const { return pgm_read_word(&items[i]); }

private:
  static const int items[3];
};
const int Table::items[3] PROGMEM = {11, 22, -33};
template <class T> T fromFlash(const T &thing) {
  T copy;
  memcpy_P(&copy, &thing, sizeof copy);
  return copy;
}
struct Point { int x; long y; };
const Point points[] PROGMEM = {{1, 100000}, {2, 200000}};
void hello() { Serial.println(F("called")); }
void (*const actions[])() PROGMEM = {hello};

void setup() {
  Serial.begin(115200);
  show(F("flash"));
  show("text");
  Line line{F("line "), 4};
  Serial.print(line.text);
  Serial.println(line.value);
  for (PGM_P const &name : names)
    Serial.println(reinterpret_cast<const __FlashStringHelper *>(pgm_read_ptr(&name)));
  Serial.println(Table()[2]);
  Serial.println(fromFlash(points[1]).y);
  reinterpret_cast<void (*)()>(pgm_read_ptr(&actions[0]))();
  char room[12];
  strcpy_P(room, one);
  strcat_P(room, PSTR("+"));
  strncat_P(room, two, 3);
  Serial.println(room);
  Serial.println(strcasecmp_P("FIRST", one));
  sprintf_P(room, PSTR("%d%%"), 42);
  Serial.println(room);
  Serial.println(strstr_P("the second", two));
  Serial.println(F("юникод"));
}
void loop() {}
// It prints:
// flash
// RAM text
// line 4
// first
// second
// -33
// 200000
// called
// first+sec
// 0
// 42%
// second
// юникод
