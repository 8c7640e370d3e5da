class Demo:
    def method(self):
        print("called on", type(self).__name__)


demo = Demo()
demo.method()
#> called on Demo
Demo.method(demo)
#> called on Demo
print(demo.method.__self__ is demo)
#> True
