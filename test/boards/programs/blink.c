/* LED of the board on and off every 50 ms by a timer, "Kulibin 1\n", "Kulibin 2\n"... at 9600 baud. */
#include <avr/interrupt.h>
#include <avr/io.h>
#include <stdio.h>

static int put(char c, FILE *stream) {
  (void)stream;
  loop_until_bit_is_set(UCSR0A, UDRE0);
  UDR0 = c;
  return 0;
}

static FILE serial = FDEV_SETUP_STREAM(put, NULL, _FDEV_SETUP_WRITE);

ISR(TIMER1_COMPA_vect) { PINB = _BV(LED); }

int main(void) {
  UBRR0 = F_CPU / 16 / 9600 - 1;
  UCSR0A = 0;
  UCSR0B = _BV(TXEN0);
  stdout = &serial;
  DDRB |= _BV(LED);
  TCCR1A = 0;
  TCCR1B = _BV(WGM12) | _BV(CS11) | _BV(CS10); /* count to OCR1A at F_CPU / 64 */
  OCR1A = F_CPU / 64 / 20 - 1;
  TIMSK1 = _BV(OCIE1A);
  sei();
  for (uint16_t turn = 1;; turn++) printf("Kulibin %u\n", turn);
}
