volatile uint16_t ticks = 0;
volatile byte overflows = 0, edges = 0, changes = 0, attached = 0, naked = 0;

ISR(TIMER1_COMPA_vect) { ++ticks; }
ISR(TIMER2_OVF_vect) { ++overflows; }
ISR(INT0_vect) { ++edges; }
ISR(PCINT0_vect) { ++changes; }
ISR(TIMER1_COMPB_vect, ISR_NOBLOCK) { ++naked; }
EMPTY_INTERRUPT(TIMER2_COMPA_vect)
ISR_ALIAS(PCINT2_vect, PCINT0_vect);
void whenChanged() { ++attached; }

void pulse(byte pin) {
  digitalWrite(pin, HIGH);
  digitalWrite(pin, LOW);
}

void setup() {
  Serial.begin(115200);
  // 1 kHz: 16 MHz / 64 / 250.
  noInterrupts();
  TCCR1A = 0;
  TCCR1B = _BV(WGM12) | _BV(CS11) | _BV(CS10);
  OCR1A = 249;
  OCR1B = 100;
  TCNT1 = 0;
  TIMSK1 = _BV(OCIE1A) | _BV(OCIE1B);
  // An overflow in 16 MHz / 256 / 256: 244 a second.
  TCCR2A = 0;
  TCCR2B = _BV(CS22) | _BV(CS21);
  OCR2A = 10;
  TIMSK2 = _BV(TOIE2) | _BV(OCIE2A);
  interrupts();
  delay(50);
  uint16_t counted;
  noInterrupts();
  counted = ticks;
  TIMSK1 = 0;
  TIMSK2 = 0;
  interrupts();
  Serial.println(counted >= 49 && counted <= 51);
  Serial.println(naked >= 49 && naked <= 51);
  Serial.println(overflows >= 11 && overflows <= 13);
  uint16_t after = ticks;
  delay(5);
  Serial.println(ticks == after);

  // A pin that the program itself moves raises its interrupt.
  pinMode(2, OUTPUT);
  EICRA = _BV(ISC01) | _BV(ISC00);
  EIFR = _BV(INTF0);
  EIMSK = _BV(INT0);
  for (int i = 0; i < 3; i++) pulse(2);
  Serial.println(edges);
  EIMSK = 0;
  pinMode(8, OUTPUT);
  PCMSK0 = _BV(PCINT0);
  PCIFR = _BV(PCIF0);
  PCICR = _BV(PCIE0);
  pulse(8);
  Serial.println(changes);
  PCICR = 0;
}
void loop() {}
// It prints:
// 1
// 1
// 1
// 1
// 3
// 2
