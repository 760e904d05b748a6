-- One without a time comes right after those of its day that were noted before it.
day, coalesce(s.at, (SELECT max(p.at) FROM complaint_step p WHERE p.complaint = s.complaint AND p.day = s.day AND p.id < s.id)), id
