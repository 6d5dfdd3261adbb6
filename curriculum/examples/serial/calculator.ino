//: ru Калькулятор
//: en Calculator
//: level 3
//ru Напиши 12 + 30 в окне порта.
//en Write 12 + 30 in the serial pane.
void setup() {
  Serial.begin(9600);
  Serial.println("12 + 30?");
}

void loop() {
  if (Serial.available() > 0) {
    float a = Serial.parseFloat();
    char sign = ' ';
    while (sign == ' ') {
      sign = Serial.read();
    }
    float b = Serial.parseFloat();
    Serial.readStringUntil('\n');
    switch (sign) {
      case '+':
        Serial.println(a + b);
        break;
      case '-':
        Serial.println(a - b);
        break;
      case '*':
        Serial.println(a * b);
        break;
      case '/':
        Serial.println(a / b);
        break;
      default:
        Serial.println("+ - * /");
    }
  }
}
