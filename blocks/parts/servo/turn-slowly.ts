import type { CppContext } from '../../cpp/context.ts';

/** The function that turns a servo degree by degree, on time however long each step takes. */
export function turnSlowly(here: CppContext): string {
  return here.helper(
    'turnSlowly',
    (name) => `void ${name}(Servo &servo, int angle, int degreesPerSecond) {
  const int from = servo.read();
  const int way = abs(constrain(angle, 0, 180) - from);
  const unsigned long began = millis();
  for (int turned = 1; turned <= way; turned++) {
    servo.write(angle > from ? from + turned : from - turned);
    while (millis() - began < turned * 1000UL / max(degreesPerSecond, 1)) {
    }
  }
}`,
  );
}
