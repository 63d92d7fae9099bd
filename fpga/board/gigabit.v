// The pipeline between two gigabit PHYs: from A through it to B, and from B to A as it came. Clocks
// come from outside; `line` must run at 125 MHz and `core` at 20 MHz or more.
`default_nettype none
module gigabit #(parameter DIVIDER = 100, parameter DELAY = 0) (
  input  wire       line,
  input  wire       core,
  input  wire       a_rxc,
  input  wire [3:0] a_rxd,
  input  wire       a_rx_ctl,
  output wire       a_txc,
  output wire [3:0] a_txd,
  output wire       a_tx_ctl,
  input  wire       b_rxc,
  input  wire [3:0] b_rxd,
  input  wire       b_rx_ctl,
  output wire       b_txc,
  output wire [3:0] b_txd,
  output wire       b_tx_ctl,
  input  wire       serial_rx,
  output wire       serial_tx,
  output wire       a_gigabit,
  output wire       b_gigabit,
  output reg        a_lost,       // a frame for A has found no room, ever
  output reg        b_lost
);
  initial begin a_lost = 0; b_lost = 0; end

  // A in.
  wire [7:0]  a_in;
  wire        a_in_dv, a_in_er;
  wire        a_valid, a_last, a_error;
  wire [2:0]  a_empty;
  wire [63:0] a_data;
  rgmii_rx #(.DELAY(DELAY)) a_pins(
    .rxc(a_rxc), .rxd_pad(a_rxd), .rx_ctl_pad(a_rx_ctl),
    .rxd(a_in), .rx_dv(a_in_dv), .rx_er(a_in_er), .gigabit(a_gigabit)
  );
  mac_rx a_mac(
    .clock(a_rxc), .rxd_pad(a_in), .rx_dv_pad(a_in_dv), .rx_er_pad(a_in_er),
    .valid(a_valid), .last(a_last), .error(a_error), .empty(a_empty), .data(a_data)
  );

  // Through the pipeline. Damaged frames too: it counts them.
  wire        s_valid, s_last, s_error;
  wire [2:0]  s_empty;
  wire [63:0] s_data;
  beat_fifo entry(
    .write_clock(a_rxc), .in_valid(a_valid), .in_last(a_last), .in_error(a_error),
    .in_empty(a_empty), .in_data(a_data),
    .read_clock(core), .out_valid(s_valid), .out_last(s_last), .out_error(s_error),
    .out_empty(s_empty), .out_data(s_data)
  );
  wire        r_write;
  wire [11:0] r_address;
  wire [31:0] r_data, r_value;
  serial #(.DIVIDER(DIVIDER)) software(
    .clock(core), .rx_pad(serial_rx), .tx(serial_tx),
    .r_write(r_write), .r_address(r_address), .r_data(r_data), .r_value(r_value)
  );
  wire        t_valid, t_ready, t_last, t_error;
  wire [2:0]  t_empty;
  wire [63:0] t_data;
  top pipeline(
    .clock(core),
    .s_valid(s_valid), .s_last(s_last), .s_error(s_error), .s_empty(s_empty), .s_data(s_data),
    .r_write(r_write), .r_address(r_address), .r_data(r_data), .r_value(r_value),
    .t_valid(t_valid), .t_ready(t_ready), .t_last(t_last), .t_error(t_error),
    .t_empty(t_empty), .t_data(t_data),
    // No market data stands beside it.
    .c_valid(1'b0), .c_row(12'd0), .c_limits(62'd0), .c_ready(),
    // The records are in the trailers.
    .m_valid(), .m_number(), .m_length(), .m_account(), .m_well_formed(), .m_kind(), .m_side(),
    .m_user_ref(), .m_orig_ref(), .m_quantity(), .m_symbol(), .m_price(),
    .v_valid(), .v_fails(), .v_reason(),
    .f_valid(), .f_class(), .f_sequence(), .f_count(), .f_account(), .f_epoch(), .f_cycle()
  );

  // B out: whole frames, for a MAC cannot wait inside one.
  wire        b_out_valid, b_out_last, b_out_ready;
  wire [2:0]  b_out_empty;
  wire [63:0] b_out_data;
  wire [15:0] b_dropped;
  wire [7:0]  b_out;
  wire        b_out_en;
  frame_fifo #(.BITS(9)) b_room(
    .write_clock(core), .in_valid(t_valid & t_ready), .in_last(t_last), .in_error(t_error),
    .in_empty(t_empty), .in_data(t_data), .in_ready(t_ready), .damaged(), .dropped(b_dropped),
    .read_clock(line), .out_valid(b_out_valid), .out_last(b_out_last), .out_empty(b_out_empty),
    .out_data(b_out_data), .out_ready(b_out_ready)
  );
  mac_tx b_sender(
    .clock(line), .valid(b_out_valid), .last(b_out_last), .empty(b_out_empty), .data(b_out_data),
    .ready(b_out_ready), .txd(b_out), .tx_en(b_out_en)
  );
  rgmii_tx b_out_pins(
    .clock(line), .txd(b_out), .tx_en(b_out_en),
    .txc_pad(b_txc), .txd_pad(b_txd), .tx_ctl_pad(b_tx_ctl)
  );
  always @(posedge core) if (b_dropped != 0) b_lost <= 1;

  // Back: B in, A out.
  wire [7:0]  b_in;
  wire        b_in_dv, b_in_er;
  wire        b_valid, b_last, b_error;
  wire [2:0]  b_empty;
  wire [63:0] b_data;
  rgmii_rx #(.DELAY(DELAY)) b_pins(
    .rxc(b_rxc), .rxd_pad(b_rxd), .rx_ctl_pad(b_rx_ctl),
    .rxd(b_in), .rx_dv(b_in_dv), .rx_er(b_in_er), .gigabit(b_gigabit)
  );
  mac_rx b_mac(
    .clock(b_rxc), .rxd_pad(b_in), .rx_dv_pad(b_in_dv), .rx_er_pad(b_in_er),
    .valid(b_valid), .last(b_last), .error(b_error), .empty(b_empty), .data(b_data)
  );
  wire        a_out_valid, a_out_last, a_out_ready;
  wire [2:0]  a_out_empty;
  wire [63:0] a_out_data;
  wire [15:0] a_dropped;
  wire [7:0]  a_out;
  wire        a_out_en;
  frame_fifo #(.BITS(9)) a_room(
    .write_clock(b_rxc), .in_valid(b_valid), .in_last(b_last), .in_error(b_error),
    .in_empty(b_empty), .in_data(b_data), .in_ready(), .damaged(), .dropped(a_dropped),
    .read_clock(line), .out_valid(a_out_valid), .out_last(a_out_last), .out_empty(a_out_empty),
    .out_data(a_out_data), .out_ready(a_out_ready)
  );
  mac_tx a_sender(
    .clock(line), .valid(a_out_valid), .last(a_out_last), .empty(a_out_empty), .data(a_out_data),
    .ready(a_out_ready), .txd(a_out), .tx_en(a_out_en)
  );
  rgmii_tx a_out_pins(
    .clock(line), .txd(a_out), .tx_en(a_out_en),
    .txc_pad(a_txc), .txd_pad(a_txd), .tx_ctl_pad(a_tx_ctl)
  );
  always @(posedge b_rxc) if (a_dropped != 0) a_lost <= 1;
endmodule
`default_nettype wire
