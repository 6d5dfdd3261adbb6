/* Between the parts of the library: the timer that measures signals. Sketches do not need it. */
#pragma once

#include "IRremote.h"

namespace irSampler {

enum class State : uint8_t { idle, mark, space, complete };

extern irparams_struct heard;

void watch(uint8_t pin, bool showsLed, uint8_t ledPin);
/** Takes the timer back if somebody has changed it and does not use it now. */
void keepTimer();
/** Sets the timer going or stops it; tells whether it was going. */
bool run(bool on);
State state();
/** Ready for the next heard. */
void restart();

}  // namespace irSampler
