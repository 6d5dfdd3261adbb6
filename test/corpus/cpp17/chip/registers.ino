#include <avr/sleep.h>
#include <avr/wdt.h>
#include <util/atomic.h>
#include <util/delay.h>

volatile bool isAwake = false;
ISR(TIMER1_COMPA_vect) { isAwake = true; }
struct Pin {
  volatile uint8_t &port;
  uint8_t mask;
  void high() const { port |= mask; }
  void low() const { port &= ~mask; }
  void toggle() const { port ^= mask; }
};
template <uint8_t bit> struct Led {
  static void on() { PORTB |= 1 << bit; }
  static bool isOn() { return PINB & (1 << bit); }
};

void setup() {
  Serial.begin(115200);
  DDRB |= _BV(DDB0) | _BV(DDB1) | _BV(DDB5);
  Pin pin{PORTB, _BV(PORTB0)};
  pin.high();
  Serial.println(digitalRead(8));
  pin.toggle();
  Serial.println(digitalRead(8));
  PINB = _BV(PINB0);
  Serial.println(bit_is_set(PINB, PINB0) != 0);
  pin.low();
  Serial.println(bit_is_clear(PINB, PINB0) != 0);
  Led<5>::on();
  Serial.println(Led<5>::isOn());
  bitSet(PORTB, 1);
  Serial.println(bitRead(PORTB, 1));
  bitClear(PORTB, 1);
  Serial.println(PORTB, BIN);
  ADMUX = _BV(REFS0);
  ADCSRA = _BV(ADEN) | _BV(ADSC) | _BV(ADPS2);
  loop_until_bit_is_clear(ADCSRA, ADSC);
  Serial.println(ADC <= 1023);
  Serial.flush();  // The port's interrupts would make the pause longer.
  unsigned long before = micros();
  _delay_us(200);
  unsigned long took = micros() - before;
  Serial.println(took >= 196 && took <= 212);
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) { Serial.println(SREG >> 7); }
  Serial.println(SREG >> 7);
  Serial.flush();
  TCCR1A = 0;
  TCCR1B = _BV(WGM12) | _BV(CS12);
  OCR1A = 625;
  TCNT1 = 0;
  TIMSK1 = _BV(OCIE1A);
  set_sleep_mode(SLEEP_MODE_IDLE);
  while (!isAwake) sleep_mode();
  TIMSK1 = 0;
  Serial.println(isAwake);
  Serial.flush();
  wdt_reset();
  wdt_disable();
  UDR0 = 'u';
  loop_until_bit_is_set(UCSR0A, UDRE0);
  _delay_ms(1);
  for (char letter : "\r\n") {
    loop_until_bit_is_set(UCSR0A, UDRE0);
    if (letter) UDR0 = letter;
  }
}
void loop() {}
// It prints:
// 1
// 0
// 1
// 1
// 1
// 1
// 100000
// 1
// 1
// 0
// 1
// 1
// u
