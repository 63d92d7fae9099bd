// Of the limits of a collar: around a quote that can be used, closed or those of the row otherwise.
// Row and quote stand still, and nothing is remembered for longer than three cycles.
  reg [95:0] f_row = 0; reg [153:0] f_quote = 0; reg [2:0] f_n = 0;
  always @(posedge clock) begin
    f_row <= row; f_quote <= quote;
    if (f_n != 4) f_n <= f_n + 1;
  end
  wire [31:0] f_bid = quote[75:44], f_offer = quote[152:121];
  wire f_usable = quote[76] && quote[153] && quote[43:0] != 0 && quote[120:77] != 0
    && f_bid < f_offer && f_offer < 32'h80000000;
  always @(*) begin
    if (f_n > 0) assume (f_row == row && f_quote == quote);
    // No number of 16 bits takes another one further. The products themselves are cut out.
    if (f_n > 1) begin
      assume (bid_high$q <= {f_bid[31:16], 16'd0} - f_bid[31:16]);
      assume (bid_low$q <= {f_bid[15:0], 16'd0} - f_bid[15:0]);
      assume (offer_high$q <= {f_offer[31:16], 16'd0} - f_offer[31:16]);
      assume (offer_low$q <= {f_offer[15:0], 16'd0} - f_offer[15:0]);
    end
    if (f_n >= 4) begin
      if (f_usable) p_bid: assert ({1'b0, limits[30:0]} <= f_bid);
      if (f_usable) p_offer: assert ({1'b0, limits[61:31]} >= f_offer);
      if (!f_usable && row[90]) p_closed: assert (limits[30:0] > limits[61:31]);
      if (!f_usable && !row[90]) p_row: assert (limits == row[61:0]);
    end
  end
