def scores(ill, alarm):
    found = (ill & alarm).sum().item()
    return found / ill.sum().item(), (ill == alarm).float().mean().item()
#! NotYet: expected: recall 0.75, precision 0.6
#! came:     recall 0.75, precision 0.75
#! why:      recall divides by the ill, precision by the alarms
#! read:     model/judging/#a-rare-class on the site
