// Of the verdict: an order passes only if no kill switch is on, its account has a row, its number is
// new, it comes in time, and size, notional, symbol and exposure are within their limits.
  reg [31:0] f_quantity = 0, f_quantity_1 = 0;
  reg [15:0] f_account = 0;
  reg [95:0] f_row = 0;
  always @(posedge clock) begin
    f_quantity_1 <= quantity;
    f_quantity <= f_quantity_1;
    f_account <= account;
    f_row <= row_1$q;
  end
  wire f_symbol = is_replace | !(symbols$unknown | symbols$halted | symbols$restricted
    | symbols$short_sale | symbols$collar);
  wire f_ok = !kills$all & !kills$of_account & !kills$of_session & f_account < 256
    & !history$duplicate & !history$early & f_quantity != 0 & f_quantity <= f_row[31:0]
    & !wide & product$product <= most$q & !exposure$over & f_symbol;
  reg f_ok_1 = 0, f_ok_2 = 0, f_checked_1 = 0;
  reg [2:0] f_n = 0;
  always @(posedge clock) begin
    f_ok_1 <= f_ok;
    f_ok_2 <= f_ok_1;
    f_checked_1 <= checked;
    if (f_n != 4) f_n <= f_n + 1;
  end
  always @(*) begin
    if (f_n > 2) assert ((failed$q == 0) == f_ok_1);
    if (f_n == 4) p_passes: assert (passed$q == (f_ok_2 & f_checked_1));
    p_exposure: assert (exposure$accept == passed$q);
    p_counts: assert (history$commit == counted$q);
  end
