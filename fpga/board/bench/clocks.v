// The clocks of an ECP5, for simulators with time.
`timescale 1ps/1ps
`default_nettype none
// Locks some periods after its clock is there. Feedback from CLKOP only.
module EHXPLLL #(
  parameter PLLRST_ENA = "", parameter INTFB_WAKE = "", parameter STDBY_ENABLE = "",
  parameter DPHASE_SOURCE = "", parameter FEEDBK_PATH = "",
  parameter CLKI_DIV = 1, parameter CLKFB_DIV = 1,
  parameter CLKOP_ENABLE = "", parameter CLKOP_DIV = 1,
  parameter CLKOP_CPHASE = 0, parameter CLKOP_FPHASE = 0,
  parameter CLKOS_ENABLE = "", parameter CLKOS_DIV = 1,
  parameter CLKOS_CPHASE = 0, parameter CLKOS_FPHASE = 0
) (
  input wire CLKI, input wire CLKFB, output reg CLKOP, output reg CLKOS, output reg LOCK,
  input wire RST, input wire STDBY, input wire PHASESEL0, input wire PHASESEL1,
  input wire PHASEDIR, input wire PHASESTEP, input wire PHASELOADREG, input wire PLLWAKESYNC,
  input wire ENCLKOP
);
  realtime last = 0, period = 0;
  integer  seen = 0;
  always @(posedge CLKI) begin
    period = $realtime - last;
    last = $realtime;
    seen = seen + 1;
  end
  real half_op, half_os;
  initial begin
    CLKOP = 0; CLKOS = 0; LOCK = 0;
    wait (seen == 8);
    half_op = period * CLKI_DIV / CLKFB_DIV / 2;
    half_os = half_op * CLKOS_DIV / CLKOP_DIV;
    fork
      forever #half_op CLKOP = !CLKOP;
      forever #half_os CLKOS = !CLKOS;
      #(200 * period) LOCK = 1;
    join
  end
endmodule

// A gate that opens and closes while its clock is low.
module DCCA (input wire CLKI, input wire CE, output wire CLKO);
  reg open = 0;
  always @(*) if (!CLKI) open = CE;
  assign CLKO = CLKI & open;
endmodule
`default_nettype wire
