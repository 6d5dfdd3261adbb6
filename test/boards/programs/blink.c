/* LED of the board on and off every 50 ms, "Kulibin 1\n", "Kulibin 2\n"... at 9600 baud, echo of what comes. */
#include <avr/io.h>
#include <stdio.h>
#include <util/delay.h>

static int put(char c, FILE *stream) {
  (void)stream;
  loop_until_bit_is_set(UCSR0A, UDRE0);
  UDR0 = c;
  return 0;
}

static FILE serial = FDEV_SETUP_STREAM(put, NULL, _FDEV_SETUP_WRITE);

int main(void) {
  UBRR0 = F_CPU / 16 / 9600 - 1;
  UCSR0A = 0;
  UCSR0B = _BV(TXEN0) | _BV(RXEN0);
  stdout = &serial;
  DDRB |= _BV(LED);
  for (uint16_t turn = 1;; turn++) {
    PORTB ^= _BV(LED);
    printf("Kulibin %u\n", turn);
    if (bit_is_set(UCSR0A, RXC0)) put(UDR0, &serial);
    _delay_ms(30);
  }
}
