def share(items, number, count):
    for place, item in enumerate(items):
        if place % count == number:
            yield item


for number in range(3):
    print(list(share(iter("abcdefgh"), number, 3)))
#> ['a', 'd', 'g']
#> ['b', 'e', 'h']
#> ['c', 'f']
