//: ru Радуга на ленте
//: en Rainbow on a strip
//: level 3
//ru Лента из 8 светодиодов WS2812 на пине 6: по ней бежит радуга.
//en A strip of 8 WS2812 lights on pin 6, with a rainbow running along.
#include <Adafruit_NeoPixel.h>

const int lights = 8;
Adafruit_NeoPixel strip(lights, 6, NEO_GRB + NEO_KHZ800);

void setup() {
  strip.begin();
  strip.setBrightness(40);
}

void loop() {
  for (long hue = 0; hue < 65536; hue += 512) {
    for (int i = 0; i < lights; i++) {
      //ru Круг цветов — 65536 делений, по ленте ложится весь.
      //en The circle of colours has 65536 marks; the strip shows all of it.
      strip.setPixelColor(i, strip.ColorHSV(hue + i * 65536L / lights));
    }
    strip.show();
    delay(10);
  }
}
