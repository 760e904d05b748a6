.mode csv
.import --skip 1 {extra} orders
