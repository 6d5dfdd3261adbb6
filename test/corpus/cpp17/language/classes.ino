class Account {
public:
  Account() : Account(0) {}
  explicit Account(long money, const char *owner = "nobody") : money(money), owner(owner) { ++count; }
  Account(const Account &other) : money(other.money), owner("copy") { ++count; }
  ~Account() { --count; }
  Account &operator=(const Account &) = default;
  long amount() const { return money; }
  Account &add(long more) {
    money += more;
    return *this;
  }
  const char *name() const { return owner; }
  static int alive() { return count; }
  friend bool operator==(const Account &a, const Account &b) { return a.money == b.money; }
  friend class Inspector;
  struct Limit {
    long most = 1000;
    bool holds(const Account &account) const { return account.money <= most; }
  };

private:
  long money;
  const char *owner = "unset";
  static int count;
};
int Account::count = 0;
class Inspector {
public:
  static void halve(Account &account) { account.money /= 2; }
};
class Only {
public:
  Only() = default;
  Only(const Only &) = delete;
  int look() { return 1; }
  int look() const { return 2; }
  mutable int looks = 0;
  void touch() const { ++looks; }
};
struct Defaults {
  int speed = 100;
  bool on{true};
  char name[6] = "motor";
};
Account global(5, "global");

void setup() {
  Serial.begin(115200);
  Serial.println(global.name());
  {
    Account a, b(500, "Ann");
    Account c = b;
    Serial.println(Account::alive());
    b.add(10).add(20);
    Serial.println(b.amount());
    Serial.println(c.name());
    Serial.println(a == c);
    a = b;
    Serial.println(a == b);
    Inspector::halve(a);
    Serial.println(a.amount());
    Serial.println(Account::Limit().holds(b));
    Account many[3];
    Serial.println(Account::alive());
    Serial.println(many[2].amount());
  }
  Serial.println(Account::alive());
  Only only;
  const Only &constant = only;
  Serial.println(only.look());
  Serial.println(constant.look());
  constant.touch();
  Serial.println(only.looks);
  Defaults defaults{50};
  Serial.println(defaults.speed);
  Serial.println(defaults.on);
  Serial.println(defaults.name);
}
void loop() {}
// It prints:
// global
// 4
// 530
// copy
// 0
// 1
// 265
// 1
// 7
// 0
// 1
// 1
// 2
// 1
// 50
// 1
// motor
