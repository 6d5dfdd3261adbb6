union Bytes {
  uint32_t whole;
  uint8_t part[4];
};
struct Value {
  enum Kind { number, text } kind;
  union {
    int asNumber;
    const char *asText;
  };
};
struct Status {
  uint8_t ready : 1;
  uint8_t error : 1;
  uint8_t speed : 4;
  uint8_t : 0;
  int8_t angle : 5;
};
struct Held {
  union Inner {
    int number;
    Held *held;
    Inner() : number(4) {}
  } inner;
};
struct __attribute__((packed)) Packet {
  uint8_t kind;
  uint16_t length;
  uint32_t time;
};
void tell(const Value &value) {
  if (value.kind == Value::number) Serial.println(value.asNumber);
  else Serial.println(value.asText);
}

void setup() {
  Serial.begin(115200);
  Bytes bytes;
  bytes.whole = 0x12345678;
  for (uint8_t part : bytes.part) Serial.println(part, HEX);
  bytes.part[0] = 0xFF;
  Serial.println(bytes.whole, HEX);
  Value value{};
  value.kind = Value::number;
  value.asNumber = 17;
  tell(value);
  value.kind = Value::text;
  value.asText = "seventeen";
  tell(value);
  Status status{};
  Serial.println(int(sizeof status));
  status.ready = 1;
  status.speed = 15;
  status.angle = -16;
  Serial.println(status.ready);
  Serial.println(status.error);
  Serial.println(status.speed);
  Serial.println(status.angle);
  status.speed++;
  Serial.println(status.speed);
  Serial.println(Held().inner.number);
  Packet packet{1, 0x0203, 0x04050607};
  uint8_t raw[sizeof packet];
  memcpy(raw, &packet, sizeof packet);
  for (uint8_t one : raw) Serial.print(one);
  Serial.println();
}
void loop() {}
// It prints:
// 78
// 56
// 34
// 12
// 123456FF
// 17
// seventeen
// 2
// 1
// 0
// 15
// -16
// 0
// 4
// 1327654
