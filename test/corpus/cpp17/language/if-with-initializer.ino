int reading = 0;
int readSensor() { return reading += 150; }
const char *find(char letter) { return strchr("kulibin", letter); }

void setup() {
  Serial.begin(115200);
  for (int i = 0; i < 3; i++) {
    if (int value = readSensor(); value > 400) Serial.println("far");
    else if (int rest = 400 - value; rest > 200) Serial.println(rest);
    else Serial.println(value - rest);
  }
  switch (const char letter = "bcd"[1]; letter) {
    case 'c': Serial.println("c it is"); break;
    default: Serial.println(letter);
  }
  if (const char *at = find('b')) Serial.println(at);
  if (const char *at = find('z'); !at) Serial.println("no z");
  if (auto old = reading; (reading = 7) != old) Serial.println(old);
  while (int left = reading--) {
    if (left == 5) break;
    Serial.println(left);
  }
}
void loop() {}
// It prints:
// 250
// 200
// far
// c it is
// bin
// no z
// 450
// 7
// 6
