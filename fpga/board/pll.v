// 25 MHz to 125 MHz for RGMII and 31.25 MHz for the pipeline (8 bytes a cycle: twice the line).
`default_nettype none
module pll (input wire clkin, output wire clk125, output wire clk31, output wire locked);
  (* FREQUENCY_PIN_CLKI="25" *) (* FREQUENCY_PIN_CLKOP="125" *) (* FREQUENCY_PIN_CLKOS="31.25" *)
  (* ICP_CURRENT="12" *) (* LPF_RESISTOR="8" *)
  (* MFG_ENABLE_FILTEROPAMP="1" *) (* MFG_GMCREF_SEL="2" *)
  EHXPLLL #(
    .CLKI_DIV(1), .CLKFB_DIV(5), .FEEDBK_PATH("CLKOP"),
    .CLKOP_ENABLE("ENABLED"), .CLKOP_DIV(5), .CLKOP_CPHASE(2), .CLKOP_FPHASE(0),
    .CLKOS_ENABLE("ENABLED"), .CLKOS_DIV(20), .CLKOS_CPHASE(2), .CLKOS_FPHASE(0)
  ) multiplier (
    .CLKI(clkin), .CLKFB(clk125), .CLKOP(clk125), .CLKOS(clk31), .LOCK(locked),
    .RST(1'b0), .STDBY(1'b0), .PHASESEL0(1'b0), .PHASESEL1(1'b0), .PHASEDIR(1'b0),
    .PHASESTEP(1'b0), .PHASELOADREG(1'b0), .PLLWAKESYNC(1'b0), .ENCLKOP(1'b0)
  );
endmodule
`default_nettype wire
