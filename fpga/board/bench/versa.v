// The board with its oscillator and two PHYs that do what a 88E1512 does: delay both clocks. A frame
// each way, as soon as the PHYs are let go, and one before that, which fills the way into the pipeline
// while its clock does not run: it is cut there, and lost.
`timescale 1ps/1ps
`default_nettype none
module bench;
  localparam BYTES = 72, CABLE = 8 + BYTES + 4, EARLY = 300;
  reg        osc = 0;
  always #5000 osc = !osc;

  reg        a_rxc = 0, b_rxc = 1;
  always #4001 a_rxc = !a_rxc;
  always #3999 b_rxc = !b_rxc;
  reg  [3:0] a_rxd = 4'b1101, b_rxd = 4'b1101;
  reg        a_rx_ctl = 0, b_rx_ctl = 0;
  wire       a_txc, a_tx_ctl, a_reset_n, b_txc, b_tx_ctl, b_reset_n, serial_tx;
  wire [3:0] a_txd, b_txd;
  wire [7:0] led_n;
  versa #(.RESET_CYCLES(100)) board(
    .osc(osc),
    .a_rxc(a_rxc), .a_rxd(a_rxd), .a_rx_ctl(a_rx_ctl),
    .a_txc(a_txc), .a_txd(a_txd), .a_tx_ctl(a_tx_ctl), .a_reset_n(a_reset_n),
    .b_rxc(b_rxc), .b_rxd(b_rxd), .b_rx_ctl(b_rx_ctl),
    .b_txc(b_txc), .b_txd(b_txd), .b_tx_ctl(b_tx_ctl), .b_reset_n(b_reset_n),
    .serial_rx(1'b1), .serial_tx(serial_tx), .led_n(led_n)
  );

  // What is on the cables: not an order, so nothing of it changes.
  reg  [7:0]  a_cable [0:CABLE - 1];
  reg  [7:0]  b_cable [0:CABLE - 1];
  reg  [31:0] crc;
  integer     at, index;
  task sum(input [7:0] data);
    begin
      crc = crc ^ {24'd0, data};
      for (index = 0; index < 8; index = index + 1)
        crc = crc[0] ? (crc >> 1) ^ 32'hedb88320 : crc >> 1;
    end
  endtask
  initial begin
    for (at = 0; at < CABLE; at = at + 1) begin
      a_cable[at] = at < 7 ? 8'h55 : at == 7 ? 8'hd5 : at * 7;
      b_cable[at] = at < 7 ? 8'h55 : at == 7 ? 8'hd5 : at * 11 + 3;
    end
    crc = 32'hffffffff;
    for (at = 8; at < 8 + BYTES; at = at + 1) sum(a_cable[at]);
    for (at = 0; at < 4; at = at + 1) a_cable[8 + BYTES + at] = ~crc >> (8 * at);
    crc = 32'hffffffff;
    for (at = 8; at < 8 + BYTES; at = at + 1) sum(b_cable[at]);
    for (at = 0; at < 4; at = at + 1) b_cable[8 + BYTES + at] = ~crc >> (8 * at);
  end

  // In: the data changes in the middle between two edges of a clock that is 2 ns late.
  integer a_sent, b_sent;
  initial begin
    for (a_sent = 0; a_sent < EARLY; a_sent = a_sent + 1) begin
      @(negedge a_rxc) #2000 a_rxd = a_sent < 7 ? 4'h5 : a_sent == 7 ? 4'h5 : 4'h1;
      a_rx_ctl = 1;
      @(posedge a_rxc) #2000 a_rxd = a_sent < 7 ? 4'h5 : a_sent == 7 ? 4'hd : 4'h2;
    end
    @(negedge a_rxc) #2000 a_rxd = 4'b1101;
    a_rx_ctl = 0;
    wait (a_reset_n);
    repeat (20) @(negedge a_rxc);
    for (a_sent = 0; a_sent < CABLE; a_sent = a_sent + 1) begin
      @(negedge a_rxc) #2000 a_rxd = a_cable[a_sent][3:0];
      a_rx_ctl = 1;
      @(posedge a_rxc) #2000 a_rxd = a_cable[a_sent][7:4];
    end
    @(negedge a_rxc) #2000 a_rxd = 4'b1101;
    a_rx_ctl = 0;
  end
  initial begin
    wait (b_reset_n);
    repeat (20) @(negedge b_rxc);
    for (b_sent = 0; b_sent < CABLE; b_sent = b_sent + 1) begin
      @(negedge b_rxc) #2000 b_rxd = b_cable[b_sent][3:0];
      b_rx_ctl = 1;
      @(posedge b_rxc) #2000 b_rxd = b_cable[b_sent][7:4];
    end
    @(negedge b_rxc) #2000 b_rxd = 4'b1101;
    b_rx_ctl = 0;
  end

  // Out: looked at 2 ns behind the edges of the clock that comes with it.
  always @(posedge board.device.entry.cut) was_cut = was_cut + 1;
  integer   was_cut = 0;
  integer   a_got = 0, b_got = 0, wrong = 0;
  reg [3:0] a_low, b_low;
  always @(posedge a_txc) #2000 a_low = a_txd;
  always @(posedge b_txc) #2000 b_low = b_txd;
  always @(negedge a_txc) #2000 if (a_tx_ctl) begin
    if ({a_txd, a_low} !== b_cable[a_got]) wrong = wrong + 1;
    a_got = a_got + 1;
  end
  always @(negedge b_txc) #2000 if (b_tx_ctl) begin
    if ({b_txd, b_low} !== a_cable[b_got]) wrong = wrong + 1;
    b_got = b_got + 1;
  end

  // The clocks are what they should be, and nothing ticks before the PLL has locked.
  realtime line_at, core_at;
  integer  line_off = 0, core_off = 0;
  always @(posedge board.line) begin
    if (!board.locked | $realtime - line_at < 7998 | (line_at > 0 & $realtime - line_at > 8002))
      line_off = line_off + 1;
    line_at = $realtime;
  end
  always @(posedge board.core) begin
    if (!board.locked | $realtime - core_at < 9998 | (core_at > 0 & $realtime - core_at > 10002))
      core_off = core_off + 1;
    core_at = $realtime;
  end
  initial begin
    line_at = 0; core_at = 0;
    wait (a_got == CABLE & b_got == CABLE);
    #200000;
    if (wrong == 0 & a_got == CABLE & b_got == CABLE & line_off == 0 & core_off == 0
        & led_n === 8'b11110000 & was_cut == 1
        & board.device.b_room.damaged == 1)
      $display("PASS");
    else $display("FAIL %0d wrong, %0d %0d bytes, clocks %0d %0d off, LEDs %b, %0d cut",
                  wrong, a_got, b_got, line_off, core_off, led_n, was_cut);
    $finish;
  end
  initial #30000000 begin
    $display("FAIL: only %0d and %0d bytes came", a_got, b_got);
    $finish;
  end
endmodule
`default_nettype wire
