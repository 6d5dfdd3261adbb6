/** Sketches with one mistake each, as beginners make them; what it is, and in which line it really is. */
export interface BrokenSketch {
  readonly code: string;
  /** Absent where no line is to blame. */
  readonly line?: number;
  readonly text: string;
}

export const brokenSketches: readonly BrokenSketch[] = [
  {
    code: 'semicolon-missing',
    line: 4,
    text: `void setup() {
}
void loop() {
  delay(100)
  delay(200);
}
`,
  },
  {
    code: 'semicolon-missing',
    line: 4,
    text: `void setup() {
}
void loop() {
  delay(100)
}
`,
  },
  {
    code: 'semicolon-missing',
    line: 1,
    text: `int led = 13
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'assign-in-condition',
    line: 5,
    text: `void setup() {
}
void loop() {
  int a = 1;
  if (a = 5) {
    delay(1);
  }
}
`,
  },
  {
    code: 'brace-unclosed',
    line: 1,
    text: `void setup() {
  pinMode(13, OUTPUT);

void loop() {
  delay(1);
}
`,
  },
  {
    code: 'brace-unclosed',
    line: 4,
    text: `void setup() {
}
void loop() {
  if (true) {
    delay(1);
}
`,
  },
  {
    code: 'brace-extra',
    line: 3,
    text: `void setup() {
}
}
void loop() {
}
`,
  },
  {
    code: 'brace-extra',
    line: 6,
    text: `void setup() {
}
void loop() {
  delay(1);
}
}
`,
  },
  {
    code: 'paren-unclosed',
    line: 4,
    text: `void setup() {
}
void loop() {
  delay(100;
}
`,
  },
  {
    code: 'paren-unclosed',
    line: 4,
    text: `void setup() {
}
void loop() {
  if (digitalRead(2) == HIGH {
    delay(1);
  }
}
`,
  },
  {
    code: 'paren-extra',
    line: 4,
    text: `void setup() {
}
void loop() {
  delay(100));
}
`,
  },
  {
    code: 'capitals',
    line: 4,
    text: `void setup() {
}
void loop() {
  DigitalWrite(13, HIGH);
}
`,
  },
  {
    code: 'capitals',
    line: 4,
    text: `void setup() {
}
void loop() {
  digitalwrite(13, HIGH);
}
`,
  },
  {
    code: 'capitals',
    line: 2,
    text: `void setup() {
  pinmode(13, OUTPUT);
}
void loop() {
}
`,
  },
  {
    code: 'capitals',
    line: 4,
    text: `void setup() {
}
void loop() {
  digitalWrite(13, high);
}
`,
  },
  {
    code: 'capitals',
    line: 2,
    text: `void setup() {
  pinMode(13, Output);
}
void loop() {
}
`,
  },
  {
    code: 'name-unknown',
    line: 4,
    text: `void setup() {
}
void loop() {
  digitalWrite(led, HIGH);
}
`,
  },
  {
    code: 'name-typo',
    line: 5,
    text: `int ledPin = 13;
void setup() {
}
void loop() {
  digitalWrite(ldPin, HIGH);
}
`,
  },
  {
    code: 'arguments-few',
    line: 4,
    text: `void setup() {
}
void loop() {
  digitalWrite(13);
}
`,
  },
  {
    code: 'arguments-many',
    line: 4,
    text: `void setup() {
}
void loop() {
  delay(100, 200);
}
`,
  },
  {
    code: 'arguments-few',
    line: 5,
    text: `void go(int a, int b) { }
void setup() {
}
void loop() {
  go(1);
}
`,
  },
  {
    code: 'return-missing',
    line: 3,
    text: `int f(int a) {
  a = a + 1;
}
void setup() {
}
void loop() {
  int x = f(1);
  Serial.println(x);
}
`,
  },
  {
    code: 'function-twice',
    line: 3,
    text: `void setup() {
}
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'function-twice',
    line: 5,
    text: `void setup() {
}
void loop() {
}
void loop() {
}
`,
  },
  {
    code: 'loop-missing',
    text: `void setup() {
}
`,
  },
  {
    code: 'setup-missing',
    text: `void loop() {
}
`,
  },
  {
    code: 'letter-cyrillic',
    line: 4,
    text: `void setup() {
}
void loop() {
  dеlay(100);
}
`,
  },
  {
    code: 'letter-cyrillic',
    line: 4,
    text: `void setup() {
}
void loop() {
  digitalWritе(13, HIGH);
}
`,
  },
  {
    code: 'letter-cyrillic',
    line: 4,
    text: `void setup() {
}
void loop() {
  int сount = 0;
  count = 1;
}
`,
  },
  {
    code: 'quotes',
    line: 4,
    text: `void setup() {
}
void loop() {
  Serial.println(“Hello”);
}
`,
  },
  {
    code: 'quotes',
    line: 4,
    text: `void setup() {
}
void loop() {
  Serial.println(«Hello»);
}
`,
  },
  {
    code: 'quotes',
    line: 4,
    text: `void setup() {
}
void loop() {
  char c = ‘a’;
}
`,
  },
  {
    code: 'sign-wide',
    line: 4,
    text: `void setup() {
}
void loop() {
  delay（100）；
}
`,
  },
  {
    code: 'sign-wrong',
    line: 4,
    text: `void setup() {
}
void loop() {
  int a = 5 – 3;
}
`,
  },
  {
    code: 'sign-wrong',
    line: 4,
    text: `void setup() {
}
void loop() {
  int a = 5 × 3;
}
`,
  },
  {
    code: 'space-hidden',
    line: 4,
    text: `void setup() {
}
void loop() {
\u00a0 delay(100);
}
`,
  },
  {
    code: 'space-hidden',
    line: 4,
    text: `void setup() {
}
void loop() {
  delay\u200b(100);
}
`,
  },
  {
    code: 'print-letter',
    line: 4,
    text: `void setup() {
}
void loop() {
  Serial.printIn("x");
}
`,
  },
  {
    code: 'member-typo',
    line: 4,
    text: `void setup() {
}
void loop() {
  Serial.printl("x");
}
`,
  },
  {
    code: 'capitals',
    line: 4,
    text: `void setup() {
}
void loop() {
  serial.println("x");
}
`,
  },
  {
    code: 'capitals',
    line: 2,
    text: `void setup() {
  Serial.Begin(9600);
}
void loop() {
}
`,
  },
  {
    code: 'library-missing',
    line: 1,
    text: `#include <Foo.h>
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'array-range',
    line: 5,
    text: `void setup() {
}
void loop() {
  int a[3] = {1, 2, 3};
  a[3] = 4;
  Serial.println(a[3]);
}
`,
  },
  {
    code: 'array-range',
    line: 5,
    text: `int a[3] = {1, 2, 3};
void setup() {
}
void loop() {
  a[5] = 4;
  Serial.println(a[5]);
}
`,
  },
  {
    code: 'array-loop',
    line: 5,
    text: `int pins[3] = {1, 2, 3};
void setup() {
}
void loop() {
  for (int i = 0; i <= 3; i++) {
    digitalWrite(pins[i], HIGH);
  }
}
`,
  },
  {
    code: 'switch-text',
    line: 5,
    text: `void setup() {
}
void loop() {
  String s = "a";
  switch (s) {
    case "a":
      delay(1);
  }
}
`,
  },
  {
    code: 'text-compared',
    line: 5,
    text: `void setup() {
}
void loop() {
  char a[4] = "abc";
  if (a == "abc") {
    delay(1);
  }
}
`,
  },
  {
    code: 'letter-compared',
    line: 5,
    text: `void setup() {
}
void loop() {
  char c = Serial.read();
  if (c == "a") {
    delay(1);
  }
}
`,
  },
  {
    code: 'overflow',
    line: 4,
    text: `void setup() {
}
void loop() {
  delay(60 * 1000);
}
`,
  },
  {
    code: 'overflow',
    line: 4,
    text: `void setup() {
}
void loop() {
  unsigned long t = 60 * 60 * 1000;
  delay(t);
}
`,
  },
  {
    code: 'number-too-big',
    line: 4,
    text: `void setup() {
}
void loop() {
  int x = 100000;
  delay(x);
}
`,
  },
  {
    code: 'delay-fraction',
    line: 4,
    text: `void setup() {
}
void loop() {
  delay(0.5);
}
`,
  },
  {
    code: 'delay-fraction',
    line: 4,
    text: `void setup() {
}
void loop() {
  delay(1.5);
}
`,
  },
  {
    code: 'division-whole',
    line: 4,
    text: `void setup() {
}
void loop() {
  float x = 1 / 2;
  Serial.println(x);
}
`,
  },
  {
    code: 'semicolon-after-if',
    line: 4,
    text: `void setup() {
}
void loop() {
  if (digitalRead(2) == HIGH);
  {
    delay(1);
  }
}
`,
  },
  {
    code: 'semicolon-after-loop',
    line: 4,
    text: `void setup() {
}
void loop() {
  for (int i = 0; i < 5; i++);
  {
    delay(1);
  }
}
`,
  },
  {
    code: 'else-alone',
    line: 5,
    text: `void setup() {
}
void loop() {
  delay(1);
  else {
    delay(2);
  }
}
`,
  },
  {
    code: 'else-condition',
    line: 7,
    text: `void setup() {
}
void loop() {
  int a = 1;
  if (a == 1) {
    delay(1);
  } else (a == 2) {
    delay(2);
  }
}
`,
  },
  {
    code: 'condition-brackets',
    line: 5,
    text: `void setup() {
}
void loop() {
  int a = 1;
  if a == 1 {
    delay(1);
  }
}
`,
  },
  {
    code: 'for-commas',
    line: 4,
    text: `void setup() {
}
void loop() {
  for (int i = 0, i < 5, i++) {
    delay(1);
  }
}
`,
  },
  {
    code: 'type-missing',
    line: 1,
    text: `led = 13;
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'variable-twice',
    line: 5,
    text: `void setup() {
}
void loop() {
  int a = 1;
  int a = 2;
  delay(a);
}
`,
  },
  {
    code: 'text-unclosed',
    line: 4,
    text: `void setup() {
}
void loop() {
  Serial.println("Hello);
}
`,
  },
  {
    code: 'comment-unclosed',
    line: 1,
    text: `/* comment
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'text-single-quotes',
    line: 4,
    text: `void setup() {
}
void loop() {
  Serial.println('Hello');
}
`,
  },
  {
    code: 'constant-changed',
    line: 5,
    text: `const int led = 13;
void setup() {
}
void loop() {
  led = 12;
}
`,
  },
  {
    code: 'statement-outside',
    line: 1,
    text: `pinMode(13, OUTPUT);
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'statement-outside',
    line: 5,
    text: `void setup() {
}
void loop() {
}
Serial.begin(9600);
`,
  },
  {
    code: 'comma-missing',
    line: 4,
    text: `void setup() {
}
void loop() {
  digitalWrite(13 HIGH);
}
`,
  },
  {
    code: 'define-semicolon',
    line: 1,
    text: `#define LED 13;
void setup() {
}
void loop() {
  digitalWrite(LED, HIGH);
}
`,
  },
  {
    code: 'define-equals',
    line: 1,
    text: `#define LED = 13
void setup() {
}
void loop() {
  digitalWrite(LED, HIGH);
}
`,
  },
  {
    code: 'include-semicolon',
    line: 1,
    text: `#include <Wire.h>;
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'hash-missing',
    line: 1,
    text: `include <Wire.h>
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'void-value',
    line: 5,
    text: `void f() { }
void setup() {
}
void loop() {
  int x = f();
}
`,
  },
  {
    code: 'return-in-void',
    line: 2,
    text: `void f() {
  return 5;
}
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'return-empty',
    line: 2,
    text: `int f() {
  return;
}
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'break-outside',
    line: 4,
    text: `void setup() {
}
void loop() {
  break;
}
`,
  },
  {
    code: 'case-colon',
    line: 6,
    text: `void setup() {
}
void loop() {
  int a = 1;
  switch (a) {
    case 1
      delay(1);
  }
}
`,
  },
  {
    code: 'case-twice',
    line: 8,
    text: `void setup() {
}
void loop() {
  int a = 1;
  switch (a) {
    case 1:
      break;
    case 1:
      break;
  }
}
`,
  },
  {
    code: 'function-inside',
    line: 2,
    text: `void setup() {
  void foo() {
  }
}
void loop() {
}
`,
  },
  {
    code: 'call-brackets',
    line: 4,
    text: `void setup() {
}
void loop() {
  millis;
}
`,
  },
  {
    code: 'call-brackets',
    line: 4,
    text: `void setup() {
}
void loop() {
  unsigned long t = millis;
}
`,
  },
  {
    code: 'member-unknown',
    line: 5,
    text: `void setup() {
}
void loop() {
  String s = "a";
  s.size();
}
`,
  },
  {
    code: 'text-sum',
    line: 4,
    text: `void setup() {
}
void loop() {
  String s = "a" + "b";
}
`,
  },
  {
    code: 'text-sum',
    line: 4,
    text: `void setup() {
}
void loop() {
  String s = "a" + 5 + "b";
}
`,
  },
  {
    code: 'quotes-needless',
    line: 4,
    text: `void setup() {
}
void loop() {
  int x = "5";
}
`,
  },
  {
    code: 'text-for-number',
    line: 5,
    text: `void setup() {
}
void loop() {
  int x = 5;
  x = "abc";
}
`,
  },
  {
    code: 'text-too-long',
    line: 4,
    text: `void setup() {
}
void loop() {
  char s[3] = "abc";
}
`,
  },
  {
    code: 'comparison-alone',
    line: 5,
    text: `void setup() {
}
void loop() {
  int a = 1;
  a == 2;
}
`,
  },
  {
    code: 'sign-order',
    line: 5,
    text: `void setup() {
}
void loop() {
  int a = 1;
  if (a =! 2) {
  }
}
`,
  },
  {
    code: 'and-single',
    line: 5,
    text: `void setup() {
}
void loop() {
  int a = 1;
  if (a == 1 & a == 2) {
  }
}
`,
  },
  {
    code: 'comparison-chain',
    line: 5,
    text: `void setup() {
}
void loop() {
  int a = 1;
  if (1 < a < 5) {
  }
}
`,
  },
  {
    code: 'sign-order',
    line: 5,
    text: `void setup() {
}
void loop() {
  int a = 1;
  if (a => 5) {
  }
}
`,
  },
  {
    code: 'and-word',
    line: 5,
    text: `void setup() {
}
void loop() {
  int a = 1;
  if (a == 1 And a == 2) {
  }
}
`,
  },
  {
    code: 'then-word',
    line: 5,
    text: `void setup() {
}
void loop() {
  int a = 1;
  if (a == 1) then {
  }
}
`,
  },
  {
    code: 'else-if-word',
    line: 6,
    text: `void setup() {
}
void loop() {
  int a = 1;
  if (a == 1) {
  } elif (a == 2) {
  }
}
`,
  },
  {
    code: 'else-if-word',
    line: 6,
    text: `void setup() {
}
void loop() {
  int a = 1;
  if (a == 1) {
  } elseif (a == 2) {
  }
}
`,
  },
  {
    code: 'name-typo',
    line: 1,
    text: `itn led = 13;
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'capitals',
    line: 1,
    text: `Bool on = true;
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'capitals',
    line: 4,
    text: `void setup() {
}
void loop() {
  bool a = True;
}
`,
  },
  {
    code: 'capitals',
    line: 1,
    text: `Void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'capitals',
    line: 1,
    text: `void Setup() {
}
void loop() {
}
`,
  },
  {
    code: 'function-brackets',
    line: 1,
    text: `void setup {
}
void loop() {
}
`,
  },
  {
    code: 'function-semicolon',
    line: 1,
    text: `void setup();
{
}
void loop() {
}
`,
  },
  {
    code: 'array-size',
    line: 1,
    text: `int a[];
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'array-round',
    line: 1,
    text: `int a(3) = {1, 2, 3};
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'array-too-many',
    line: 1,
    text: `int a[2] = {1, 2, 3};
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'array-square',
    line: 1,
    text: `int a[3] = [1, 2, 3];
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'include-missing',
    line: 1,
    text: `Servo s;
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'name-unknown',
    line: 5,
    text: `#include <Servo.h>
void setup() {
}
void loop() {
  myservo.write(90);
}
`,
  },
  {
    code: 'pin-name',
    line: 4,
    text: `void setup() {
}
void loop() {
  analogWrite(D9, 100);
}
`,
  },
  {
    code: 'pin-analog-none',
    line: 4,
    text: `void setup() {
}
void loop() {
  analogRead(A9);
}
`,
  },
  {
    code: 'name-digit',
    line: 4,
    text: `void setup() {
}
void loop() {
  int 2led = 5;
}
`,
  },
  {
    code: 'name-taken',
    line: 4,
    text: `void setup() {
}
void loop() {
  int new = 5;
}
`,
  },
  {
    code: 'name-space',
    line: 4,
    text: `void setup() {
}
void loop() {
  int my led = 5;
}
`,
  },
  {
    code: 'name-dash',
    line: 4,
    text: `void setup() {
}
void loop() {
  int my-led = 5;
}
`,
  },
  {
    code: 'number-comma',
    line: 4,
    text: `void setup() {
}
void loop() {
  float x = 3,14;
}
`,
  },
  {
    code: 'remainder-decimal',
    line: 4,
    text: `void setup() {
}
void loop() {
  float x = 5.0 % 2;
}
`,
  },
  {
    code: 'power-sign',
    line: 4,
    text: `void setup() {
}
void loop() {
  int x = 2 ** 3;
}
`,
  },
  {
    code: 'string-small',
    line: 4,
    text: `void setup() {
}
void loop() {
  string s = "a";
}
`,
  },
  {
    code: 'print-foreign',
    line: 4,
    text: `void setup() {
}
void loop() {
  cout << "a";
}
`,
  },
  {
    code: 'print-foreign',
    line: 4,
    text: `void setup() {
}
void loop() {
  print("a")
}
`,
  },
  {
    code: 'call-brackets',
    line: 4,
    text: `void setup() {
}
void loop() {
  delay 100;
}
`,
  },
  {
    code: 'variable-unset',
    line: 5,
    text: `void setup() {
}
void loop() {
  int x;
  Serial.println(x);
}
`,
  },
  {
    code: 'number-for-text',
    line: 4,
    text: `void setup() {
}
void loop() {
  int *p = 5;
}
`,
  },
  {
    code: 'for-type',
    line: 4,
    text: `void setup() {
}
void loop() {
  for (i = 0; i < 5; i++) {
  }
}
`,
  },
  {
    code: 'name-local',
    line: 5,
    text: `void setup() {
  int led = 13;
}
void loop() {
  digitalWrite(led, HIGH);
}
`,
  },
  {
    code: 'arguments-many',
    line: 6,
    text: `void blink() {
}
void setup() {
}
void loop() {
  blink(13);
}
`,
  },
  {
    code: 'quotes-needless',
    line: 4,
    text: `void setup() {
}
void loop() {
  digitalWrite(13, "HIGH");
}
`,
  },
  {
    code: 'number-letters',
    line: 4,
    text: `void setup() {
}
void loop() {
  int x = 0xZZ;
}
`,
  },
  {
    code: 'number-octal',
    line: 4,
    text: `void setup() {
}
void loop() {
  int x = 08;
}
`,
  },
  {
    code: 'number-points',
    line: 4,
    text: `void setup() {
}
void loop() {
  float x = 1.2.3;
}
`,
  },
  {
    code: 'capitals',
    line: 6,
    text: `#include <LiquidCrystal.h>
LiquidCrystal lcd(12, 11, 5, 4, 3, 2);
void setup() {
}
void loop() {
  lcd.Print("a");
}
`,
  },
  {
    code: 'array-huge',
    line: 1,
    text: `const char big[40000] PROGMEM = {1};
void setup() {
  Serial.begin(9600);
}
void loop() {
  Serial.println(pgm_read_byte(&big[analogRead(A0)]));
}
`,
  },
  {
    code: 'body-missing',
    line: 5,
    text: `void go();
void setup() {
}
void loop() {
  go();
}
`,
  },
  {
    code: 'variable-twice',
    line: 2,
    text: `int led = 13;
int led = 12;
void setup() {
}
void loop() {
}
`,
  },
  {
    code: 'read-compared',
    line: 4,
    text: `void setup() {
}
void loop() {
  if (Serial.read() == "on") {
  }
}
`,
  },
  {
    code: 'name-typo',
    line: 4,
    text: `void setup() {
}
void loop() {
  digitalWrite(LED_BULTIN, HIGH);
}
`,
  },
  {
    code: 'name-typo',
    line: 2,
    text: `void setup() {
  pinMode(2, INPUT_PULUP);
}
void loop() {
}
`,
  },
  {
    code: 'for-semicolon',
    line: 4,
    text: `void setup() {
}
void loop() {
  for (int i = 0; i < 5; i++;) {
  }
}
`,
  },
  {
    code: 'letter-unclosed',
    line: 4,
    text: `void setup() {
}
void loop() {
  char c = 'a;
}
`,
  },
  {
    code: 'assign-in-condition',
    line: 5,
    text: `void setup() {
}
void loop() {
  String s = "a";
  if (s = "b") {
  }
}
`,
  },
];
