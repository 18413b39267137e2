// What every start is measured against: a program that does nothing.
