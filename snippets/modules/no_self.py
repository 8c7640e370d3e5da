class Demo:
    def method():
        print("never printed")


Demo().method()
#! TypeError: Demo.method() takes 0 positional arguments but 1 was given
