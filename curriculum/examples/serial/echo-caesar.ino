//: ru Шифр Цезаря
//: en Caesar’s cipher
//: level 4
//ru Каждая латинская буква сдвигается на три: A станет D.
//en Each Latin letter moves on by three: A becomes D.
char shifted(char letter, int by) {
  if (letter >= 'a' && letter <= 'z') {
    return 'a' + (letter - 'a' + by) % 26;
  }
  if (letter >= 'A' && letter <= 'Z') {
    return 'A' + (letter - 'A' + by) % 26;
  }
  return letter;
}

void setup() {
  Serial.begin(9600);
  const char text[] = "Meet me at the workshop";
  for (char letter : text) {
    if (letter != '\0') {
      Serial.print(shifted(letter, 3));
    }
  }
  Serial.println();
}

void loop() {
}
