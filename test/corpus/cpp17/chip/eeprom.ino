#include <EEPROM.h>
#include <avr/eeprom.h>

struct Settings {
  int speed;
  float gain;
  char name[8];
};
uint8_t EEMEM keptByte = 5;
uint16_t EEMEM keptWord;

void setup() {
  Serial.begin(115200);
  Serial.println(EEPROM.length());
  Serial.println(EEPROM.read(200));
  EEPROM.write(200, 42);
  EEPROM.update(201, 43);
  EEPROM[202] = 44;
  EEPROM[202] += 1;
  Serial.println(EEPROM.read(200) + EEPROM[201] + EEPROM[202]);
  Settings saved{150, 0.75f, "motor"}, read{};
  EEPROM.put(300, saved);
  EEPROM.get(300, read);
  Serial.println(read.speed * read.gain);
  Serial.println(read.name);
  int sum = 0;
  for (int i = 200; i < 203; i++) sum += EEPROM[i];
  Serial.println(sum);
  eeprom_update_word(&keptWord, 12345);
  Serial.println(eeprom_read_word(&keptWord));
  eeprom_write_byte(&keptByte, 9);
  Serial.println(eeprom_read_byte(&keptByte));
  eeprom_write_float((float *)400, -2.5f);
  Serial.println(eeprom_read_float((const float *)400));
  const char text[] = "block";
  char back[6];
  eeprom_write_block(text, (void *)420, sizeof text);
  eeprom_read_block(back, (const void *)420, sizeof back);
  Serial.println(back);
}
void loop() {}
// It prints:
// 1024
// 255
// 130
// 112.50
// motor
// 130
// 12345
// 9
// -2.50
// block
