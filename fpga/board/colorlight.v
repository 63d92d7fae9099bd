// Colorlight 5A-75B V8.0 (LFE5U-25F-6BG256C): in line between two gigabit ports.
//
//   port 0 ─▶ MAC ─▶ buffer ─▶ order entry looks on ─▶ buffer ─▶ MAC ─▶ port 1
//   port 0 ◀─ MAC ◀──────────── buffer ◀───────────────────────── MAC ◀─ port 1
//
// Frames with a wrong FCS and runts end here, as in a switch; everything else goes on unchanged. What
// the pipeline says of orders is on three pins of J1, for a scope.
`default_nettype none
module colorlight (
  input  wire       clk25,
  output wire       led_n,
  input  wire       serial_rx,
  output wire       phy_rst_n,
  input  wire       p0_rxc, input wire [3:0] p0_rxd, input wire p0_rx_ctl,
  output wire       p0_txc, output wire [3:0] p0_txd, output wire p0_tx_ctl,
  input  wire       p1_rxc, input wire [3:0] p1_rxd, input wire p1_rx_ctl,
  output wire       p1_txc, output wire [3:0] p1_txd, output wire p1_tx_ctl,
  output reg        probe_last,
  output reg        probe_verdict,
  output reg        probe_refused
);
  // The PHYs make our clock: resetting them would stop it.
  assign phy_rst_n = 1'b1;

  wire clk125, clk31, locked;
  pll clocks (.clkin(clk25), .clk125(clk125), .clk31(clk31), .locked(locked));

  // Port 0 to the pipeline.
  wire        c0;
  wire [7:0]  g0;
  wire        g0_dv, g0_er;
  rgmii_in pads0 (.rgmii_rxc(p0_rxc), .rgmii_rxd(p0_rxd), .rgmii_rx_ctl(p0_rx_ctl),
    .clock(c0), .rxd(g0), .rx_dv(g0_dv), .rx_er(g0_er));
  wire        r0_valid, r0_last, r0_error;
  wire [2:0]  r0_empty;
  wire [63:0] r0_data;
  mac_rx rx0 (.clock(c0), .rxd_pad(g0), .rx_dv_pad(g0_dv), .rx_er_pad(g0_er), .valid(r0_valid),
    .last(r0_last), .error(r0_error), .empty(r0_empty), .data(r0_data));
  wire        s_valid, s_last;
  wire [2:0]  s_empty;
  wire [63:0] s_data;
  frame_fifo in0 (.write_clock(c0), .in_valid(r0_valid), .in_last(r0_last), .in_error(r0_error),
    .in_empty(r0_empty), .in_data(r0_data), .damaged(), .dropped(), .read_clock(clk31),
    .out_valid(s_valid), .out_last(s_last), .out_empty(s_empty), .out_data(s_data),
    .out_ready(1'b1));

  // The tables, and the pipeline.
  wire         session_write, symbol_write, account_write, kill;
  wire [15:0]  address, port;
  wire [127:0] row;
  serial_tables tables (.clock(clk31), .rx(serial_rx), .session_write(session_write),
    .symbol_write(symbol_write), .account_write(account_write), .address(address), .row(row),
    .port(port), .kill(kill));
  wire       v_valid;
  wire [7:0] v_reject;
  top pipeline (
    .clock(clk31), .s_valid(s_valid), .s_last(s_last), .s_error(1'b0), .s_empty(s_empty),
    .s_data(s_data), .cfg_port(port), .cfg_kill(kill),
    .session_write(session_write), .session_address(address[8:0]), .session_row(row[96:0]),
    .symbol_write(symbol_write), .symbol_address(address[11:0]), .symbol_row(row),
    .account_write(account_write), .account_address(address[7:0]), .account_row(row[96:0]),
    .v_valid(v_valid), .v_reject(v_reject)
  );
  reg [21:0] blink = 0;
  initial begin probe_last = 0; probe_verdict = 0; probe_refused = 0; end
  always @(posedge clk31) begin
    probe_last <= s_valid & s_last;
    probe_verdict <= v_valid;
    probe_refused <= v_valid & (v_reject != 0);
    if (v_valid) blink <= ~22'd0;
    else if (blink != 0) blink <= blink - 1;
  end
  // Dark while the clock is not there, bright for a moment with every verdict.
  assign led_n = !(locked & (blink != 0));

  // On to port 1.
  wire        t1_valid, t1_last, t1_ready, o1_en;
  wire [2:0]  t1_empty;
  wire [63:0] t1_data;
  wire [7:0]  o1;
  frame_fifo out1 (.write_clock(clk31), .in_valid(s_valid), .in_last(s_last), .in_error(1'b0),
    .in_empty(s_empty), .in_data(s_data), .damaged(), .dropped(), .read_clock(clk125),
    .out_valid(t1_valid), .out_last(t1_last), .out_empty(t1_empty), .out_data(t1_data),
    .out_ready(t1_ready));
  mac_tx tx1 (.clock(clk125), .valid(t1_valid), .last(t1_last), .empty(t1_empty),
    .data(t1_data), .ready(t1_ready), .txd(o1), .tx_en(o1_en));
  rgmii_out pads1_out (.clock(clk125), .txd(o1), .tx_en(o1_en), .rgmii_txc(p1_txc),
    .rgmii_txd(p1_txd), .rgmii_tx_ctl(p1_tx_ctl));

  // Port 1 back to port 0.
  wire        c1;
  wire [7:0]  g1;
  wire        g1_dv, g1_er;
  rgmii_in pads1 (.rgmii_rxc(p1_rxc), .rgmii_rxd(p1_rxd), .rgmii_rx_ctl(p1_rx_ctl),
    .clock(c1), .rxd(g1), .rx_dv(g1_dv), .rx_er(g1_er));
  wire        r1_valid, r1_last, r1_error;
  wire [2:0]  r1_empty;
  wire [63:0] r1_data;
  mac_rx rx1 (.clock(c1), .rxd_pad(g1), .rx_dv_pad(g1_dv), .rx_er_pad(g1_er), .valid(r1_valid),
    .last(r1_last), .error(r1_error), .empty(r1_empty), .data(r1_data));
  wire        t0_valid, t0_last, t0_ready, o0_en;
  wire [2:0]  t0_empty;
  wire [63:0] t0_data;
  wire [7:0]  o0;
  frame_fifo back (.write_clock(c1), .in_valid(r1_valid), .in_last(r1_last), .in_error(r1_error),
    .in_empty(r1_empty), .in_data(r1_data), .damaged(), .dropped(), .read_clock(clk125),
    .out_valid(t0_valid), .out_last(t0_last), .out_empty(t0_empty), .out_data(t0_data),
    .out_ready(t0_ready));
  mac_tx tx0 (.clock(clk125), .valid(t0_valid), .last(t0_last), .empty(t0_empty),
    .data(t0_data), .ready(t0_ready), .txd(o0), .tx_en(o0_en));
  rgmii_out pads0_out (.clock(clk125), .txd(o0), .tx_en(o0_en), .rgmii_txc(p0_txc),
    .rgmii_txd(p0_txd), .rgmii_tx_ctl(p0_tx_ctl));
endmodule
`default_nettype wire
