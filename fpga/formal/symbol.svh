// Of the checks of a symbol: what fails none of them is within the row that bears its name.
  // The rows of both ways.
  wire [127:0] w_row_0, w_row_1;
  reg [127:0] f_row_0 = 0, f_row_1 = 0;
  reg [63:0] f_symbol = 0;
  reg [31:0] f_price = 0;
  reg f_wide = 0;
  reg [1:0] f_n = 0;
  always @(posedge clock) begin
    f_row_0 <= w_row_0;
    f_row_1 <= w_row_1;
    f_symbol <= symbol;
    f_price <= price;
    f_wide <= wide;
    if (f_n != 3) f_n <= f_n + 1;
  end
  wire f_is_0 = f_row_0[127:64] == f_symbol, f_is_1 = f_row_1[127:64] == f_symbol;
  wire [63:0] f_row = f_is_1 ? f_row_1[63:0] : f_row_0[63:0];
  wire f_one = f_is_0 ^ f_is_1;
  always @(*) begin
    // Software writes a symbol once; a message's stands still while it is looked up.
    assume (w_row_0[127:64] != symbol || w_row_1[127:64] != symbol);
    assume (f_n == 0 || f_symbol == symbol);
    if (f_n >= 1) assert (named$q == (f_symbol != 0));
    if (f_n >= 2) begin
      if (!unknown) p_name: assert (f_one && f_symbol != 0);
      if (!unknown && !collar)
        p_collar: assert (!f_wide && f_price >= {1'b0, f_row[32:2]} && f_price <= {1'b0, f_row[63:33]});
      if (!unknown && !halted) p_halted: assert (f_row[1:0] != 0);
      if (!unknown && !restricted) p_restricted: assert (f_row[1:0] != 1);
      if (!unknown && !short_sale) p_short: assert (!(short && f_row[1:0] == 2));
    end
  end
