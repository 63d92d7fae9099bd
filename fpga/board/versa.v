// The board: Lattice's ECP5-5G Versa (LFE5UM5G-45F-8BG381, two 88E1512 PHYs). Pins in versa.lpf.
//
// Port A (PHY 1) is for the participants' side, B (PHY 2) for the venue's. LEDs are lit when low.
`default_nettype none
module versa #(parameter RESET_CYCLES = 2_000_000) (   // 20 ms; the PHYs want 10
  input  wire       osc,          // 100 MHz
  input  wire       a_rxc,
  input  wire [3:0] a_rxd,
  input  wire       a_rx_ctl,
  output wire       a_txc,
  output wire [3:0] a_txd,
  output wire       a_tx_ctl,
  output wire       a_reset_n,
  input  wire       b_rxc,
  input  wire [3:0] b_rxd,
  input  wire       b_rx_ctl,
  output wire       b_txc,
  output wire [3:0] b_txd,
  output wire       b_tx_ctl,
  output wire       b_reset_n,
  input  wire       serial_rx,
  output wire       serial_tx,
  output wire [7:0] led_n
);
  // 100 MHz / 4 * 5 = 125 MHz; the oscillator of the PLL at 500 MHz, a fifth of it for the core.
  wire line_early, core_early, locked;
  (* ICP_CURRENT = "12" *) (* LPF_RESISTOR = "8" *)
  (* MFG_ENABLE_FILTEROPAMP = "1" *) (* MFG_GMCREF_SEL = "2" *)
  EHXPLLL #(
    .PLLRST_ENA("DISABLED"), .INTFB_WAKE("DISABLED"), .STDBY_ENABLE("DISABLED"),
    .DPHASE_SOURCE("DISABLED"), .FEEDBK_PATH("CLKOP"),
    .CLKI_DIV(4), .CLKFB_DIV(5),
    .CLKOP_ENABLE("ENABLED"), .CLKOP_DIV(4), .CLKOP_CPHASE(3), .CLKOP_FPHASE(0),
    .CLKOS_ENABLE("ENABLED"), .CLKOS_DIV(5), .CLKOS_CPHASE(4), .CLKOS_FPHASE(0)
  ) pll(
    .CLKI(osc), .CLKFB(line_early), .CLKOP(line_early), .CLKOS(core_early), .LOCK(locked),
    .RST(1'b0), .STDBY(1'b0), .PHASESEL0(1'b0), .PHASESEL1(1'b0), .PHASEDIR(1'b0),
    .PHASESTEP(1'b0), .PHASELOADREG(1'b0), .PLLWAKESYNC(1'b0), .ENCLKOP(1'b0)
  );

  // Nothing but this counter moves before the clocks are right: so nothing else needs a reset.
  reg [21:0] reset_left = RESET_CYCLES;
  reg [1:0]  is_locked = 0;
  reg        run = 0;
  always @(posedge osc) begin
    is_locked <= {is_locked[0], locked};
    run <= run | is_locked[1];
    if (run & reset_left != 0) reset_left <= reset_left - 1;
  end
  reg phys_run = 0;
  always @(posedge osc) phys_run <= reset_left == 0;
  assign a_reset_n = phys_run;
  assign b_reset_n = phys_run;

  wire line, core;
  DCCA line_gate(.CLKI(line_early), .CE(run), .CLKO(line));
  DCCA core_gate(.CLKI(core_early), .CE(run), .CLKO(core));

  wire a_gigabit, b_gigabit, a_lost, b_lost;
  gigabit #(.DIVIDER(100)) device(       // 1 Mbaud
    .line(line), .core(core),
    .a_rxc(a_rxc), .a_rxd(a_rxd), .a_rx_ctl(a_rx_ctl),
    .a_txc(a_txc), .a_txd(a_txd), .a_tx_ctl(a_tx_ctl),
    .b_rxc(b_rxc), .b_rxd(b_rxd), .b_rx_ctl(b_rx_ctl),
    .b_txc(b_txc), .b_txd(b_txd), .b_tx_ctl(b_tx_ctl),
    .serial_rx(serial_rx), .serial_tx(serial_tx),
    .a_gigabit(a_gigabit), .b_gigabit(b_gigabit), .a_lost(a_lost), .b_lost(b_lost)
  );
  assign led_n = ~{2'b00, b_lost, a_lost, b_gigabit, a_gigabit, phys_run, run};
endmodule
`default_nettype wire
