const byte table[] PROGMEM = {1, 4, 9, 16, 25};
const uint16_t words[] PROGMEM = {1000, 2000, 65535};
const uint32_t longs[] PROGMEM = {100000, 4000000000};
const float reals[] PROGMEM = {0.5f, -2.25f};
const char hello[] PROGMEM = "hello from flash";
const char red[] PROGMEM = "red";
const char green[] PROGMEM = "green";
const char *const colours[] PROGMEM = {red, green};
struct Note {
  uint16_t pitch;
  uint8_t beats;
};
const Note song[] PROGMEM = {{262, 1}, {294, 2}, {330, 4}};
const byte picture[2][3] PROGMEM = {{1, 2, 3}, {4, 5, 6}};

void setup() {
  Serial.begin(115200);
  for (byte i = 0; i < sizeof table; i++) Serial.println(pgm_read_byte(&table[i]));
  Serial.println(pgm_read_byte(table + 3));
  for (const uint16_t &word : words) Serial.println(pgm_read_word(&word));
  Serial.println(pgm_read_dword(&longs[1]));
  Serial.println(pgm_read_float(&reals[1]));
  char line[20];
  strcpy_P(line, hello);
  Serial.println(line);
  Serial.println(int(strlen_P(hello)));
  for (int i = 0; i < 2; i++) {
    strcpy_P(line, (PGM_P)pgm_read_ptr(&colours[i]));
    Serial.println(line);
  }
  Note note;
  for (const Note &one : song) {
    memcpy_P(&note, &one, sizeof note);
    Serial.println(note.pitch * note.beats);
  }
  Serial.println(pgm_read_byte(&picture[1][2]));
  Serial.println(strcmp_P("red", red) == 0);
  Serial.println(F("F keeps it in flash"));
  strcpy_P(line, PSTR("PSTR too"));
  Serial.println(line);
  for (const char *at = hello; char letter = pgm_read_byte(at); at++) Serial.print(letter);
  Serial.println();
}
void loop() {}
// It prints:
// 1
// 4
// 9
// 16
// 25
// 16
// 1000
// 2000
// 65535
// 4000000000
// -2.25
// hello from flash
// 16
// red
// green
// 262
// 588
// 1320
// 6
// 1
// F keeps it in flash
// PSTR too
// hello from flash
