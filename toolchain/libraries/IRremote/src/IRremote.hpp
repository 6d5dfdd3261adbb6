/* Sketches for IRremote 3 and 4 include this name. */
#pragma once
#include "IRremote.h"
