def scores(ill, alarm):
    found = (ill & alarm).sum()
    return (found / ill.sum()).item(), (found / alarm.sum()).item()
#! NotYet: expected: recall 0.0, precision 0.0
#! came:     (0.0, nan)
#! why:      0 alarms divide nothing: say what the precision is then; `.item()` makes numbers
#! read:     model/judging/#a-rare-class on the site
