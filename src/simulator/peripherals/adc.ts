import { type ADCConfig, AVRADC, type CPU } from 'avr8js';

/** Where avr8js looks for MUX5 in ADCSRB. */
const avr8jsMux5 = 1 << 3;

/** avr8js's ADC for a chip that has MUX5 at another bit: the bit is moved for the moment of starting. */
export function adcWithMux5(cpu: CPU, config: ADCConfig, mux5 = avr8jsMux5): AVRADC {
  const adc = new AVRADC(cpu, config);
  const start = cpu.writeHooks[config.ADCSRA];
  if (mux5 === avr8jsMux5 || !start) return adc;
  cpu.writeHooks[config.ADCSRA] = (...write) => {
    const real = cpu.data[config.ADCSRB] ?? 0;
    cpu.data[config.ADCSRB] = real & mux5 ? real | avr8jsMux5 : real & ~avr8jsMux5;
    const done = start(...write);
    cpu.data[config.ADCSRB] = real;
    return done;
  };
  return adc;
}
