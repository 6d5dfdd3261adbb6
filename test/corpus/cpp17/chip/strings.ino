#include <initializer_list>

String join(std::initializer_list<String> parts) {
  String all;
  for (const String &part : parts) all += part + "-";
  all.remove(all.length() - 1);
  return all;
}
String shout(String text) {
  text.toUpperCase();
  return text;
}

void setup() {
  Serial.begin(115200);
  String name = "Kulibin";
  for (char letter : name) {
    Serial.print(letter);
    Serial.print('.');
  }
  Serial.println();
  for (char &letter : name) letter++;
  Serial.println(name);
  int vowels = 0;
  for (auto letter : String("auto in a range"))
    if (strchr("aeiou", letter)) ++vowels;
  Serial.println(vowels);
  Serial.println(join({"a", "b", String(3)}));
  String text = String("n=") + 5 + ", x=" + String(2.5, 1) + ", c=" + 'c' + ", h=" + String(255, HEX);
  Serial.println(text);
  Serial.println(text.length());
  Serial.println(text.indexOf("x="));
  Serial.println(text.substring(2, 3).toInt() * 2);
  Serial.println(text.charAt(0));
  Serial.println(text[1]);
  Serial.println(text.startsWith("n="));
  Serial.println(text.endsWith("ff"));
  text.replace("=", ":");
  Serial.println(text);
  Serial.println(shout("loud"));
  String moved = static_cast<String &&>(text);
  Serial.println(moved.length());
  String spaces = "  trim  ";
  spaces.trim();
  Serial.println(spaces == "trim");
  Serial.println(String("abc") < String("abd"));
  Serial.println(String("ABC").equalsIgnoreCase("abc"));
  Serial.println(String("12.75").toFloat());
  Serial.println(String("abc").compareTo("abc"));
  char room[8];
  String("to chars").toCharArray(room, sizeof room);
  Serial.println(room);
  Serial.println(strlen(String("c_str").c_str()));
  String flash = F("from flash");
  flash.setCharAt(0, 'F');
  Serial.println(flash);
  // Each text gives its memory back.
  for (int i = 0; i < 500; i++) String(i).concat("and more text than the chip can hold five hundred times");
  Serial.println("still here");
}
void loop() {}
// It prints:
// K.u.l.i.b.i.n.
// Lvmjcjo
// 7
// a-b-3
// n=5, x=2.5, c=c, h=ff
// 21
// 5
// 10
// n
// =
// 1
// 1
// n:5, x:2.5, c:c, h:ff
// LOUD
// 21
// 1
// 1
// 1
// 12.75
// 0
// to char
// 5
// From flash
// still here
