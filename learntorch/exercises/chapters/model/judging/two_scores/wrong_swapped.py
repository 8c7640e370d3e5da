def scores(ill, alarm):
    found = (ill & alarm).sum().item()
    alarms = alarm.sum().item()
    return (found / alarms if alarms else 0.0), found / ill.sum().item()
#! NotYet: expected: recall 0.75, precision 0.6
#! came:     recall 0.60, precision 0.75
#! why:      recall divides by the ill, precision by the alarms
#! read:     model/judging/#a-rare-class on the site
