import torch


def check(answer):
    X = torch.arange(35).reshape(5, 7)
    why = "a slice leaves its stop out: columns 2 to 4 are 2:5"
    answer.same("`block`", answer.get("block"), X[1:3, 2:5], why, read="slices")
    why = "the third number of a slice is its step: ::2 takes every second row"
    answer.same("`grid`", answer.get("grid"), X[::2, ::3], why, read="slices")
    why = "an index that is a number takes its axis away; a slice of one column keeps it"
    answer.same("`last`", answer.get("last"), X[:, -1:], why, read="indexing")
