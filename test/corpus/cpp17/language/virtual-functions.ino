class Shape {
public:
  virtual ~Shape() { Serial.println("~Shape"); }
  virtual long area() const = 0;
  virtual const char *name() const { return "shape"; }
  void tell() const {
    Serial.print(name());
    Serial.print(' ');
    Serial.println(area());
  }
};
class Rectangle : public Shape {
public:
  Rectangle(int width, int height) : width(width), height(height) {}
  ~Rectangle() override { Serial.println("~Rectangle"); }
  long area() const override { return long(width) * height; }
  const char *name() const override { return "rectangle"; }
  virtual Rectangle *copy() const { return new Rectangle(*this); }

protected:
  int width, height;
};
class Square final : public Rectangle {
public:
  explicit Square(int side) : Rectangle(side, side) {}
  ~Square() { Serial.println("~Square"); }
  const char *name() const final { return "square"; }
  Square *copy() const override { return new Square(width + 1); }
};
class Point : public Shape {
public:
  long area() const override { return 0; }
};
// Calls in a constructor reach only as far as it is built.
struct Base {
  Base() { hello(); }
  virtual void hello() { Serial.println("base"); }
};
struct Derived : Base {
  Derived() { hello(); }
  void hello() override { Serial.println("derived"); }
};

void setup() {
  Serial.begin(115200);
  Shape *shapes[] = {new Rectangle(300, 200), new Square(9), new Point};
  for (Shape *shape : shapes) shape->tell();
  Rectangle *copy = static_cast<Rectangle *>(shapes[1])->copy();
  copy->tell();
  delete copy;
  for (Shape *shape : shapes) delete shape;
  Square square(4);
  Shape &reference = square;
  Serial.println(reference.area());
  square.Shape::tell();
  Serial.println(square.Shape::name());
  Derived derived;
  derived.hello();
}
void loop() {}
// It prints:
// rectangle 60000
// square 81
// shape 0
// square 100
// ~Square
// ~Rectangle
// ~Shape
// ~Rectangle
// ~Shape
// ~Square
// ~Rectangle
// ~Shape
// ~Shape
// 16
// square 16
// shape
// base
// derived
// derived
// ~Square
// ~Rectangle
// ~Shape
